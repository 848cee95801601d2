package org.studybot.benchmarks;

import static java.util.stream.Collectors.averagingDouble;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.studybot.benchmarks.measure.Ndcg;
import org.studybot.benchmarks.measure.RankingMeasure;
import org.studybot.benchmarks.measure.Recall;
import org.studybot.benchmarks.measure.ReciprocalRank;
import org.studybot.benchmarks.measure.Success;

/**
 * What some replies are worth. Rankings are measured over the questions that can be answered; a
 * share of no questions is not a number.
 *
 * @param ranking by the name of the measure
 * @param abstained share of all questions that the bot says it does not know
 * @param rightFirst share of the answerable for which the learner sees a right entry first
 * @param abstainedThoughAnswerable share of the answerable
 * @param answeredThoughUnanswerable share of the others
 */
record Scores(
    int answerable,
    int unanswerable,
    Map<String, Double> ranking,
    double abstained,
    double rightFirst,
    double abstainedThoughAnswerable,
    double answeredThoughUnanswerable) {

  private static final List<RankingMeasure> MEASURES =
      List.of(new Ndcg(10), new Success(1), new Recall(10), new ReciprocalRank(10));

  static Scores of(List<Reply> replies) {
    List<Reply> answerable = replies.stream().filter(Reply::answerable).toList();
    List<Reply> others = replies.stream().filter(reply -> !reply.answerable()).toList();
    Map<String, Double> ranking = new LinkedHashMap<>();
    MEASURES.forEach(measure -> ranking.put(measure.name(), mean(measure, answerable)));
    return new Scores(
        answerable.size(),
        others.size(),
        ranking,
        share(replies, reply -> !reply.answered()),
        share(answerable, Reply::rightFirst),
        share(answerable, reply -> !reply.answered()),
        share(others, Reply::answered));
  }

  private static double mean(RankingMeasure measure, List<Reply> replies) {
    return replies.isEmpty()
        ? Double.NaN
        : replies.stream()
            .collect(averagingDouble(reply -> measure.of(reply.ranking(), reply.right())));
  }

  private static double share(List<Reply> replies, Predicate<Reply> wanted) {
    return replies.isEmpty()
        ? Double.NaN
        : (double) replies.stream().filter(wanted).count() / replies.size();
  }
}
