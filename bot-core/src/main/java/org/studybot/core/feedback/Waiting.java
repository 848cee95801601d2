package org.studybot.core.feedback;

import java.util.Optional;
import org.studybot.core.quiz.QuizQuestion;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** Something that waits for staff, with what it is about as far as that is still there. */
public sealed interface Waiting {

  InboxItem item();

  /** What a learner says is wrong with an entry. */
  record Fix(InboxItem.Fix item, Optional<Entry> entry, Optional<Topic> topic) implements Waiting {}

  /** A question whose marking is doubted. */
  record Doubt(InboxItem.Doubt item, Optional<QuizQuestion> question) implements Waiting {}
}
