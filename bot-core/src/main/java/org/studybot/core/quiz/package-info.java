/**
 * Quizzes: a pure machine that says how a quiz stands after each event, what is shown of it, and
 * what people can do in it. No clock, no channel and no database may enter.
 */
@NullMarked
package org.studybot.core.quiz;

import org.jspecify.annotations.NullMarked;
