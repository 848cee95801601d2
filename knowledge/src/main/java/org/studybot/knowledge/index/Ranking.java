package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.studybot.knowledge.Kind;

/** Puts entries in the order in which they answer a question. Safe for many threads. */
interface Ranking {

  /** The entries of these kinds that come nearest to a question that says something, best first. */
  List<Ranked> rank(Question question, Set<Kind> kinds, int limit) throws IOException;

  /** Which of the ranked entries are answers, and which merely come close. */
  Verdict judge(Question question, List<Ranked> ranked);
}
