package org.studybot.knowledge;

import java.util.List;

/**
 * One thing a learner can look up.
 *
 * @param id stable while the text is reworded lightly or moved; unique in a catalogue
 * @param topicId the topic it belongs to
 * @param term what is defined, for a concept; empty for the other kinds
 * @param text plain text, without markup
 * @param phrasings other ways in which learners ask for it
 * @param source where it stands in the notes
 */
public record Entry(
    String id,
    Kind kind,
    String topicId,
    String term,
    String text,
    List<String> phrasings,
    Source source) {

  public Entry {
    if (id.isBlank() || topicId.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an entry needs an id, a topic and a text");
    }
    phrasings = List.copyOf(phrasings);
  }
}
