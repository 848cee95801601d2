package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.command.Wording;
import org.studybot.core.event.Person;
import org.studybot.knowledge.Topic;

/** What a person is told who wanted a quiz and did not get one at once. */
public final class OpeningCards {

  private static final int TOPIC_BUTTONS = 8;

  private OpeningCards() {}

  /** Empty if the quiz is open: the board shows it. */
  public static Optional<Card> card(Opening opening, Person by) {
    return switch (opening) {
      case Opening.Opened _ -> Optional.empty();
      case Opening.OtherRuns(var quiz) -> Optional.of(otherRuns(quiz, by));
      case Opening.WhichTopic(var topics) -> Optional.of(whichTopic(topics));
      case Opening.NoSuchTopic(var words, var topics) -> Optional.of(noSuchTopic(words, topics));
      case Opening.NoQuestions(var title) -> Optional.of(noQuestions(title));
      case Opening.NothingMissed() ->
          Optional.of(
              Card.of(
                  "Nothing to review",
                  new Block.Prose("There is nothing in that quiz that was missed.")));
    };
  }

  /** Said to a move in a quiz where there is none. */
  public static Card noQuiz() {
    return Card.of(
        "No quiz is running here",
        new Block.Prose("Say \u201cquiz\u201d and a topic to start one, such as: quiz all 5"),
        new Block.Buttons(List.of(Button.primary("Start a quiz", new Action.Say("quiz")))));
  }

  /** Said to whoever started a quiz in a place where it cannot be shown. */
  public static Card notShown(Quiz quiz) {
    return Card.of(
        "I cannot show your quiz there",
        new Block.Prose(
            "\u201c%s\u201d was started in a channel that takes no messages from me."
                    .formatted(quiz.settings().title())
                + " End it here, add me to the channel (in Slack: /invite and my name), and start"
                + " it again."),
        new Block.Buttons(List.of(Presses.whole("End that quiz", quiz, Move.STOP))));
  }

  private static Card otherRuns(Quiz quiz, Person by) {
    List<Button> buttons = new ArrayList<>();
    if (Steering.maySteer(quiz, by)) {
      buttons.add(Presses.whole("End that quiz", quiz, Move.STOP));
    }
    if (quiz.isAtOwnPace() && !quiz.isAlone()) {
      buttons.add(Presses.whole("Play", quiz, Move.JOIN));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "\u201c%s\u201d is running. One quiz at a time: you can play along, or the person who"
                    .formatted(quiz.settings().title())
                + " started it, or staff, can end it."));
    blocks.add(new Block.Note(RefusalCards.now(quiz, by)));
    if (!buttons.isEmpty()) {
      blocks.add(new Block.Buttons(buttons));
    }
    return new Card("There is a quiz here already", blocks);
  }

  private static Card whichTopic(List<Topic> topics) {
    return topics.isEmpty()
        ? noNotes()
        : new Card(
            "What would you like a quiz on?",
            choice("Choose a topic, or say for example:", topics));
  }

  private static Card noSuchTopic(String words, List<Topic> topics) {
    return topics.isEmpty()
        ? noNotes()
        : new Card(
            "I have no notes of that name",
            choice("I did not find " + Wording.quoted(words, 60) + ". There is:", topics));
  }

  private static List<Block> choice(String lead, List<Topic> topics) {
    List<Button> buttons = new ArrayList<>();
    topics.stream()
        .limit(TOPIC_BUTTONS)
        .map(Topic::title)
        .map(title -> Button.plain(Button.fitting(title), new Action.Say("quiz " + title)))
        .forEach(buttons::add);
    buttons.add(Button.plain("All topics", new Action.Say("quiz all")));
    return List.of(
        new Block.Prose(lead),
        Block.Items.bullets(topics.stream().map(topic -> "quiz " + topic.title()).toList()),
        new Block.Buttons(buttons),
        new Block.Note(
            "You can add how many questions (1 to 50), \u201crace\u201d or \u201cown pace\u201d, and"
                + " a time for each question, such as \u201c30s\u201d."));
  }

  private static Card noQuestions(String title) {
    return Card.of(
        "No questions on that yet",
        new Block.Prose(
            "The notes on "
                + Wording.quoted(title, 100)
                + " do not give a question of that kind yet. Try another topic, or all topics."),
        new Block.Buttons(List.of(Button.plain("Quiz on all topics", new Action.Say("quiz all")))));
  }

  private static Card noNotes() {
    return Card.of(
        "There are no notes yet",
        new Block.Prose("Ask your teaching staff to add a page, and there will be quizzes too."));
  }
}
