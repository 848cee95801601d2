package org.studybot.core.quiz;

import java.util.List;
import org.studybot.knowledge.Topic;

/** What came of the wish for a quiz. */
public sealed interface Opening {

  record Opened(Quiz quiz) implements Opening {}

  /** Another one runs in the conversation. */
  record OtherRuns(Quiz quiz) implements Opening {}

  /** The wish names no topic. */
  record WhichTopic(List<Topic> topics) implements Opening {
    public WhichTopic {
      topics = List.copyOf(topics);
    }
  }

  /** The notes have no topic of this name. */
  record NoSuchTopic(String words, List<Topic> topics) implements Opening {
    public NoSuchTopic {
      topics = List.copyOf(topics);
    }
  }

  /** The notes on this give no question, or none of the kinds that were wanted. */
  record NoQuestions(String title) implements Opening {}

  /** There is nothing to review. */
  record NothingMissed() implements Opening {}
}
