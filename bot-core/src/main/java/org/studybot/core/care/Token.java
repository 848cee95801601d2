package org.studybot.core.care;

/**
 * A word as it was meant: spelt in full and put right.
 *
 * @param first whether a sentence begins with it
 * @param quoted whether it stands in quotation marks
 */
record Token(String word, boolean first, boolean quoted) {}
