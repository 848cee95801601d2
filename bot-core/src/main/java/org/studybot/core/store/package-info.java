/**
 * What must not be lost: quizzes, answers, timers and what is yet to be shown, in SQLite or
 * PostgreSQL. The only room that knows SQL; what a quiz is and who wins stays outside.
 */
@NullMarked
package org.studybot.core.store;

import org.jspecify.annotations.NullMarked;
