package org.studybot.knowledge;

/**
 * A name that somebody may have begun to type.
 *
 * @param name as the notes write it: a topic's title or alias, or a term
 * @param isTopic whether a topic goes by that name
 */
public record Suggestion(String name, boolean isTopic) {

  public Suggestion {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a suggestion needs a name");
    }
  }
}
