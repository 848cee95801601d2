package org.studybot.core.quiz;

import java.util.Optional;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;

/**
 * Where the questions of a new quiz come from: the notes as they are now, and what staff of the
 * tenant wrote besides. Safe for many threads.
 */
public interface QuestionSource {

  Draw draw(String tenant, DrawRequest request);

  /** The question with this id, its options in the order of the seed; empty if it is gone. */
  Optional<Question> question(String tenant, String id, long seed);
}
