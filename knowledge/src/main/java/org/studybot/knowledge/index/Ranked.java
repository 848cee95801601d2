package org.studybot.knowledge.index;

import org.studybot.knowledge.Hit;

/**
 * An entry in its place among those that come near a question.
 *
 * @param evidence how much speaks for it as the answer, on the scale of the ranking that says so; 0
 *     if nothing does
 */
record Ranked(Hit hit, double evidence) {

  /** As much as can speak for an entry, on any scale. */
  static final double ALL_EVIDENCE = Double.POSITIVE_INFINITY;
}
