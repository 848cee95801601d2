/**
 * Questions as values: what is asked, what may be answered, what an answer is worth, and how both
 * are stored. No clock, no channel and no player may enter.
 */
@NullMarked
package org.studybot.core.question;

import org.jspecify.annotations.NullMarked;
