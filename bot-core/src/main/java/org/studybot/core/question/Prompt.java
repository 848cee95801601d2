package org.studybot.core.question;

/**
 * The left-hand side of a pair to match.
 *
 * @param key names the prompt in answers
 * @param answerKey the key of the option that belongs to it
 */
public record Prompt(String key, String text, String answerKey) {

  public Prompt {
    if (key.isBlank() || text.isBlank() || answerKey.isBlank()) {
      throw new IllegalArgumentException("a prompt needs a key, a text and an answer");
    }
  }
}
