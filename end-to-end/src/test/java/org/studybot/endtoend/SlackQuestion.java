package org.studybot.endtoend;

import java.util.Arrays;
import org.studybot.endtoend.SlackClassroom.Room;

/** The questions in the pack of this test, with what is right and what is not. */
enum SlackQuestion {
  /** One option is pressed. */
  FIRST_STEP("What do you do first?", "Listen calmly", "listen, reassure, explain") {
    @Override
    void answerRight(Room room, String user, SlackMessage question) {
      room.press(user, question, "Listen calmly");
    }

    @Override
    void answerWrong(Room room, String user, SlackMessage question) {
      room.press(user, question, "Ring the parents");
    }

    @Override
    String typed(SlackMessage question) {
      return letter(question, "Listen calmly");
    }
  },

  /** Several options are ticked and sent off. */
  PASSING_IT_ON("Which two may you tell", "The safeguarding lead", "Only those who need to know") {
    @Override
    void answerRight(Room room, String user, SlackMessage question) {
      room.send(user, question, "The safeguarding lead", "The police");
    }

    @Override
    void answerWrong(Room room, String user, SlackMessage question) {
      room.send(user, question, "Your friends");
    }

    @Override
    String typed(SlackMessage question) {
      return ticked(question, "The police") + ", " + ticked(question, "The safeguarding lead");
    }
  },

  /** Words are typed. */
  WHOM_TO_TELL("Who do you tell first", "designated safeguarding lead", "decides whom else") {
    @Override
    void answerRight(Room room, String user, SlackMessage question) {
      room.send(user, question, "the Designated Safeguarding Lead");
    }

    @Override
    void answerWrong(Room room, String user, SlackMessage question) {
      room.send(user, question, "a friend");
    }

    @Override
    String typed(SlackMessage question) {
      return "designated safegaurding lead";
    }
  };

  private final String stem;
  private final String right;
  private final String explanation;

  SlackQuestion(String stem, String right, String explanation) {
    this.stem = stem;
    this.right = right;
    this.explanation = explanation;
  }

  /** The question that a message asks. */
  static SlackQuestion of(SlackMessage message) {
    return Arrays.stream(values())
        .filter(question -> message.shows(question.stem))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no question of the pack: " + message.shown()));
  }

  abstract void answerRight(Room room, String user, SlackMessage question);

  abstract void answerWrong(Room room, String user, SlackMessage question);

  /** The right answer as somebody may type it. */
  abstract String typed(SlackMessage question);

  /** Words of the right answer. */
  String right() {
    return right;
  }

  /** Words of what staff wrote to be shown after it. */
  String explanation() {
    return explanation;
  }

  private static String letter(SlackMessage question, String option) {
    return question.button(option).at("/text/text").asText();
  }

  /** The letter before the text of an option in a form. */
  private static String ticked(SlackMessage question, String option) {
    return question
        .shown()
        .lines()
        .filter(line -> line.endsWith(". " + option))
        .findFirst()
        .orElseThrow()
        .substring(0, 1);
  }
}
