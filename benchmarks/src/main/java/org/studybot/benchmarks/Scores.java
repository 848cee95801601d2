package org.studybot.benchmarks;

import static java.util.stream.Collectors.averagingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.benchmarks.measure.Ndcg;
import org.studybot.benchmarks.measure.RankingMeasure;
import org.studybot.benchmarks.measure.Recall;
import org.studybot.benchmarks.measure.ReciprocalRank;
import org.studybot.benchmarks.measure.Success;

/**
 * What some replies are worth. A share of no questions is not a number.
 *
 * @param ranking of the questions that can be answered, by the name of the measure
 * @param abstained the share of all questions that the bot does not answer
 * @param answerable of the questions that can be answered
 * @param unanswerable of the others
 */
record Scores(
    Map<String, Double> ranking, double abstained, Shares answerable, Shares unanswerable) {

  private static final List<RankingMeasure> MEASURES =
      List.of(new Ndcg(10), new Success(1), new Recall(10), new ReciprocalRank(10));

  static Scores of(List<Reply> replies) {
    List<Reply> answerable = replies.stream().filter(Reply::answerable).toList();
    List<Reply> others = replies.stream().filter(reply -> !reply.answerable()).toList();
    Map<String, Double> ranking = new LinkedHashMap<>();
    MEASURES.forEach(measure -> ranking.put(measure.name(), mean(measure, answerable)));
    return new Scores(
        ranking,
        Shares.share(replies, reply -> !reply.answered()),
        Shares.of(answerable),
        Shares.of(others));
  }

  int questions() {
    return answerable.questions() + unanswerable.questions();
  }

  private static double mean(RankingMeasure measure, List<Reply> replies) {
    return replies.isEmpty()
        ? Double.NaN
        : replies.stream()
            .collect(averagingDouble(reply -> measure.of(reply.ranking(), reply.right())));
  }
}
