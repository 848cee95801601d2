package org.studybot.core.quiz;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Names a quiz. Short, and not to be guessed: it stands in the tokens of buttons. */
public record QuizId(String value) {

  /** No vowels, so that no words come about; nothing that looks like something else. */
  private static final String ALPHABET = "bcdfghjkmnpqrstvwxz23456789";

  private static final int LENGTH = 12;

  public QuizId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a quiz id is not empty");
    }
  }

  public static QuizId random(RandomGenerator random) {
    return new QuizId(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
            .collect(Collectors.joining()));
  }
}
