package org.studybot.knowledge.index;

/**
 * What speaks for an entry as the answer to a question.
 *
 * @param coverage how much of the question it speaks of, from 0 to 1
 * @param likeness how near its best passage is, in words and meaning, from -1 to 1
 * @param fused how far it stands out among all entries, in standard deviations
 */
record Evidence(double coverage, double likeness, double fused) {}
