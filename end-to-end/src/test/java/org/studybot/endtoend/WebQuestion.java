package org.studybot.endtoend;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Arrays;
import java.util.List;

/** The questions in the pack of this test, with what is right and what is not. */
enum WebQuestion {
  /** One option is pressed. */
  FIRST_STEP(
      "What do you do first?", "Listen calmly", "Ring the parents", "listen, reassure, explain") {
    @Override
    void answer(Locator message, List<String> chosen) {
      chosen.forEach(option -> named(message, AriaRole.BUTTON, option).click());
    }
  },

  /** Several options are ticked and sent off. */
  PASSING_IT_ON(
      "Which two may you tell",
      "The safeguarding lead; The police",
      "Your friends",
      "Only those who need to know") {
    @Override
    void answer(Locator message, List<String> chosen) {
      for (Locator box : message.getByRole(AriaRole.CHECKBOX).all()) {
        box.uncheck();
      }
      chosen.forEach(option -> named(message, AriaRole.CHECKBOX, option).check());
      WebTab.button(message, "Send my answer").click();
    }
  },

  /** Words are typed. */
  WHOM_TO_TELL(
      "Who do you tell first", "designated safeguarding lead", "a friend", "decides whom else") {
    @Override
    void answer(Locator message, List<String> chosen) {
      named(message, AriaRole.TEXTBOX, "Your answer").fill(chosen.getFirst());
      WebTab.button(message, "Send my answer").click();
    }
  };

  private final String stem;
  private final String right;
  private final String wrong;
  private final String explanation;

  WebQuestion(String stem, String right, String wrong, String explanation) {
    this.stem = stem;
    this.right = right;
    this.wrong = wrong;
    this.explanation = explanation;
  }

  /** The question that a message asks. */
  static WebQuestion of(Locator message) {
    String shown = message.innerText();
    return Arrays.stream(values())
        .filter(question -> shown.contains(question.stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no question of the pack: " + shown));
  }

  void answerRight(Locator message) {
    answer(message, options(right));
  }

  void answerWrong(Locator message) {
    answer(message, options(wrong));
  }

  abstract void answer(Locator message, List<String> chosen);

  /** Words of the right answer. */
  String right() {
    return options(right).getFirst();
  }

  /** Words of an answer that is not right. */
  String wrong() {
    return options(wrong).getFirst();
  }

  /** Words of what staff wrote to be shown after it. */
  String explanation() {
    return explanation;
  }

  private static List<String> options(String answer) {
    return List.of(answer.split("; "));
  }

  private static Locator named(Locator message, AriaRole role, String text) {
    return message.getByRole(role, new Locator.GetByRoleOptions().setName(text));
  }
}
