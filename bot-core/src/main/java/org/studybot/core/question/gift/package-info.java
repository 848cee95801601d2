/**
 * Moodle's GIFT notation for questions, after the page "GIFT format" of Moodle's documentation.
 * What is wrong in one question is reported and hides no other.
 */
@NullMarked
package org.studybot.core.question.gift;

import org.jspecify.annotations.NullMarked;
