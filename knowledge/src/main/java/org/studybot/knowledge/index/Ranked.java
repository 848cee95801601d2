package org.studybot.knowledge.index;

import org.studybot.knowledge.Hit;

/**
 * An entry in its place among those that share words with a question.
 *
 * @param coverage how much of the question it speaks of, from 0 to 1
 */
record Ranked(Hit hit, double coverage) {}
