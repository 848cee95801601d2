package org.studybot.knowledge.index;

import java.util.List;
import org.studybot.knowledge.Hit;

/**
 * Whether a question is answered.
 *
 * @param answers the entries that answer it, best first
 * @param close if none does, entries that may be of use all the same, best first, at most three
 */
record Verdict(List<Hit> answers, List<Hit> close) {

  private static final int MOST_CLOSE = 3;

  Verdict {
    answers = List.copyOf(answers);
    close = close.stream().limit(MOST_CLOSE).toList();
  }

  static Verdict answered(List<Hit> answers) {
    return new Verdict(answers, List.of());
  }

  static Verdict close(List<Hit> close) {
    return new Verdict(List.of(), close);
  }

  static Verdict nothing() {
    return new Verdict(List.of(), List.of());
  }
}
