package org.studybot.endtoend;

import java.util.Arrays;
import java.util.List;

/**
 * The questions in the pack of this test, with what is right and what is not.
 *
 * <p>Marks of Markdown in options are there on purpose: they have to be seen.
 */
enum TeamsQuestion {
  /** One option is pressed. */
  WHEN_TO_WRITE(
      "When do you write down",
      List.of("As soon as the talk is over"),
      List.of("At the end of the week"),
      "on the same day"),

  /** Several options are ticked and sent off. */
  WHAT_TO_WRITE(
      "Which two of these lines",
      List.of(
          "Two bruises on the left arm, 2*3 cm and 1*1 cm",
          "Said \"_ow_\" when I touched the _left_ arm"),
      List.of("He is *always* so clumsy"),
      "what you saw and heard"),

  /** Words are typed. */
  WHOM_TO_TELL(
      "Who in your setting",
      List.of("designated safeguarding lead"),
      List.of("a friend"),
      "who else has to know");

  private final String stem;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> right;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> wrong;

  private final String explanation;

  TeamsQuestion(String stem, List<String> right, List<String> wrong, String explanation) {
    this.stem = stem;
    this.right = right;
    this.wrong = wrong;
    this.explanation = explanation;
  }

  /** The question that a message asks. */
  static TeamsQuestion of(TeamsMessage message) {
    return Arrays.stream(values())
        .filter(question -> message.shows(question.stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no question of the pack:\n" + message.shown()));
  }

  List<String> right() {
    return right;
  }

  String stem() {
    return stem;
  }

  List<String> wrong() {
    return wrong;
  }

  /** Words of what staff wrote to be shown after it. */
  String explanation() {
    return explanation;
  }

  /** Whether there is a field to fill in. */
  boolean isForm() {
    return this != WHEN_TO_WRITE;
  }

  /** The right answer as somebody may type it into the chat. */
  String typed(TeamsMessage message) {
    return switch (this) {
      case WHEN_TO_WRITE -> message.letter(right.getFirst());
      case WHAT_TO_WRITE ->
          message.letter(right.getFirst()) + ", " + message.letter(right.getLast());
      case WHOM_TO_TELL -> "designated safegaurding lead";
    };
  }
}
