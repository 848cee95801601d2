package org.studybot.core.quiz;

import java.util.List;
import org.studybot.core.card.Button;
import org.studybot.core.card.Field;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/** Topics of the notes as something to pick from. */
public final class TopicOptions {

  private TopicOptions() {}

  /** All of them, in the order of the notes. */
  public static List<Field.Option> of(Catalogue notes) {
    return notes.topics().stream().map(TopicOptions::of).toList();
  }

  public static Field.Option of(Topic topic) {
    return new Field.Option(topic.id(), Button.fitting(topic.title()));
  }
}
