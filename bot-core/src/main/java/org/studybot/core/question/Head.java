package org.studybot.core.question;

import java.util.List;

/**
 * What every question has.
 *
 * @param id says what is asked: stable from one start to the next, unique within a catalogue
 * @param topicId the topic it belongs to
 * @param entryIds the entries it rests on, the one it asks for first; empty if staff wrote it
 * @param stem the question itself, plain text
 * @param explanation shown with the result; may be empty
 */
public record Head(
    String id,
    QuestionKind kind,
    String topicId,
    List<String> entryIds,
    String stem,
    String explanation) {

  public Head {
    if (id.isBlank() || topicId.isBlank() || stem.isBlank()) {
      throw new IllegalArgumentException("a question needs an id, a topic and a stem");
    }
    entryIds = List.copyOf(entryIds);
  }
}
