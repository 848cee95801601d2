package org.studybot.teams;

import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Scope;

/**
 * What the bot says when it comes, or when somebody comes to it: short, and with something to do.
 */
final class WelcomeCards {

  private static final Block.Note HONESTLY =
      new Block.Note(
          "I only answer out of your college's notes, word for word, and say where each answer"
              + " comes from.");

  private WelcomeCards() {}

  /** For a place to which the bot was added. */
  static Card of(Scope scope) {
    return switch (scope) {
      case PERSONAL -> alone("Hello, I help you study");
      case GROUP, OPEN_GROUP ->
          Card.of(
              "Hello, I help you all study",
              new Block.Prose(
                  "I look things up in your college's own notes, and run quizzes that everybody"
                      + " here can play. Mention me and ask in your own words, or start here:"),
              buttons(),
              HONESTLY);
    };
  }

  /** For somebody who was added to a place in which the bot is already. */
  static Card newcomer() {
    return alone("Welcome! I help your class study");
  }

  private static Card alone(String title) {
    return Card.of(
        title,
        new Block.Prose(
            "I look things up in your college's own notes, and quiz you on them. Ask me in your"
                + " own words, or start here:"),
        buttons(),
        HONESTLY);
  }

  private static Block buttons() {
    return new Block.Buttons(
        List.of(
            Button.primary("What is in the notes", new Action.Say("topics")),
            Button.plain("Start a quiz", new Action.PlanQuiz("")),
            Button.plain("What I can do", new Action.Say("help"))));
  }
}
