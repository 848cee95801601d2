/**
 * Whether what a learner typed is what was expected, as a fair teacher would see it: by words,
 * never by substrings. Knows nothing of questions.
 */
@NullMarked
package org.studybot.core.question.match;

import org.jspecify.annotations.NullMarked;
