package org.studybot.core.quiz;

import org.studybot.core.question.Question;

/**
 * A question as it was when the quiz was started: later changes of the notes do not touch it.
 *
 * @param source where it comes from, for people; may be empty
 */
public record QuizQuestion(Question question, String source) {}
