package org.studybot.core.quiz;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.studybot.core.card.Identifier;

/** Names a quiz. Short, and not to be guessed: it stands in the tokens of buttons. */
public record QuizId(String value) {

  /** No vowels, so that no words come about; nothing that looks like something else. */
  private static final String ALPHABET = "bcdfghjkmnpqrstvwxz23456789";

  private static final int LENGTH = 12;

  public QuizId {
    Identifier.require(value, "a quiz");
  }

  public static QuizId random(RandomGenerator random) {
    return new QuizId(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
            .collect(Collectors.joining()));
  }
}
