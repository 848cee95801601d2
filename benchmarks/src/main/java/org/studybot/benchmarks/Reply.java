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
 * @param findings what the bot makes of it
 */
record Reply(Asked question, Map<String, Integer> right, List<Hit> nearest, Findings findings) {

  /** As many as the bot asks for; no measure looks further. */
  static final int LIMIT = 10;

  static Reply to(Asked question, Map<String, Integer> right, KnowledgeBase knowledge) {
    Query query = Query.of(question.text(), LIMIT);
    return new Reply(question, right, knowledge.nearest(query), knowledge.search(query));
  }

  boolean answerable() {
    return !right.isEmpty();
  }

  boolean answered() {
    return findings instanceof Findings.Found;
  }

  /** Whether the bot does not answer, but shows what is closest, and says so. */
  boolean closest() {
    return findings instanceof Findings.Close;
  }

  /** Whether the bot answers, and a right entry comes first. */
  boolean rightFirst() {
    return answered() && showsRightFirst();
  }

  /** Whether a right entry comes first, as an answer or as the closest. */
  boolean showsRightFirst() {
    return !shown().isEmpty() && right.containsKey(shown().getFirst().entry().id());
  }

  /** What the learner sees, best first; nothing if it is said that there is nothing. */
  List<Hit> shown() {
    return switch (findings) {
      case Findings.Found(var hits, var _) -> hits;
      case Findings.Close(var hits, var _) -> hits;
      case Findings.NotFound _ -> List.of();
    };
  }

  List<String> ranking() {
    return nearest.stream().map(hit -> hit.entry().id()).toList();
  }
}
