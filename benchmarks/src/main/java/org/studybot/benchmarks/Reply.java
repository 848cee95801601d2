package org.studybot.benchmarks;

import java.util.List;
import java.util.Map;
import org.studybot.benchmarks.collection.Asked;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Query;

/**
 * What came of a question.
 *
 * @param right the entries that answer it, and their grades; none if it cannot be answered
 * @param nearest the ranking, as if the bot always answered
 * @param shown what the bot shows as answers; none if it says that it does not know
 */
record Reply(Asked question, Map<String, Integer> right, List<Hit> nearest, List<Hit> shown) {

  /** As many as the bot asks for; no measure looks further. */
  static final int LIMIT = 10;

  static Reply to(Asked question, Map<String, Integer> right, KnowledgeBase knowledge) {
    Query query = Query.of(question.text(), LIMIT);
    return new Reply(question, right, knowledge.nearest(query), shown(knowledge.search(query)));
  }

  boolean answerable() {
    return !right.isEmpty();
  }

  boolean answered() {
    return !shown.isEmpty();
  }

  /** Whether the learner sees a right entry first. */
  boolean rightFirst() {
    return answered() && right.containsKey(shown.getFirst().entry().id());
  }

  List<String> ranking() {
    return nearest.stream().map(hit -> hit.entry().id()).toList();
  }

  private static List<Hit> shown(Findings findings) {
    return switch (findings) {
      case Findings.Found(var hits, var _) -> hits;
      case Findings.Close _, Findings.NotFound _ -> List.of();
    };
  }
}
