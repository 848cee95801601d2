package org.studybot.core.quiz;

import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;

/**
 * Where the questions of a new quiz come from: the notes as they are now. Safe for many threads.
 */
@FunctionalInterface
public interface QuestionSource {

  Draw draw(DrawRequest request);
}
