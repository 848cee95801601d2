package org.studybot.core.home;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.home.HomePage.TopicResult;
import org.studybot.knowledge.Topic;

/** A person's own page as a card. */
public final class HomeCards {

  /** More than anybody reads at once; the rest is behind "All topics". */
  private static final int MOST_RESULTS = 8;

  private static final int TOPIC_BUTTONS = 10;

  private HomeCards() {}

  public static Card of(HomePage page) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(due(page.due()));
    blocks.addAll(results(page.record()));
    blocks.addAll(browse(page.topics()));
    blocks.addAll(settings(page.namedInResults()));
    page.inbox().ifPresent(waiting -> blocks.addAll(staff(waiting)));
    blocks.add(new Block.Note("Only you see this page."));
    return new Card("My studies", blocks);
  }

  private static List<Block> due(int due) {
    List<Button> buttons = new ArrayList<>();
    if (due > 0) {
      buttons.add(Button.primary("Review now (" + due + ")", new Action.ReviewDue()));
    }
    Action plan = new Action.PlanQuiz("");
    buttons.add(
        due > 0 ? Button.plain("Start a quiz", plan) : Button.primary("Start a quiz", plan));
    return List.of(
        new Block.Heading("To review"), new Block.Prose(waiting(due)), new Block.Buttons(buttons));
  }

  private static String waiting(int due) {
    return switch (due) {
      case 0 -> "Nothing is waiting. What you miss in a quiz waits here until you get it right.";
      case 1 -> "1 question that you missed in a quiz is waiting for another go.";
      default -> due + " questions that you missed in quizzes are waiting for another go.";
    };
  }

  private static List<Block> results(List<TopicResult> results) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("My results"));
    if (results.isEmpty()) {
      blocks.add(new Block.Prose("No quiz yet. Your results will stand here, for you alone."));
      return blocks;
    }
    blocks.add(
        Block.Items.bullets(results.stream().limit(MOST_RESULTS).map(HomeCards::line).toList()));
    blocks.add(new Block.Note("Each question counts as it went the last time."));
    return blocks;
  }

  private static String line(TopicResult result) {
    TopicRecord record = result.record();
    return "%s: %d of %d right".formatted(result.topic().title(), record.right(), record.asked());
  }

  private static List<Block> browse(List<Topic> topics) {
    List<Button> buttons = new ArrayList<>();
    topics.stream().limit(TOPIC_BUTTONS).map(HomeCards::button).forEach(buttons::add);
    if (topics.size() > TOPIC_BUTTONS) {
      buttons.add(Button.plain("All topics (" + topics.size() + ")", new Action.Say("topics")));
    }
    return topics.isEmpty()
        ? List.of()
        : List.of(new Block.Heading("Browse the notes"), new Block.Buttons(buttons));
  }

  private static Button button(Topic topic) {
    return Button.plain(Button.fitting(topic.title()), new Action.Say("topic " + topic.title()));
  }

  private static List<Block> settings(boolean named) {
    String now =
        named
            ? "Results of a quiz call you by your name."
            : "Results of a quiz call you \u201ca player\u201d. Nobody sees your name beside points.";
    String change = named ? "Hide my name in results" : "Show my name in results";
    return List.of(
        new Block.Heading("Settings"),
        new Block.Prose(now),
        new Block.Buttons(List.of(Button.plain(change, new Action.NameInResults(!named)))));
  }

  private static List<Block> staff(int waiting) {
    String text =
        switch (waiting) {
          case 0 -> "Nothing is waiting for you.";
          case 1 -> "1 thing that a learner doubts or suggests is waiting.";
          default -> waiting + " things that learners doubt or suggest are waiting.";
        };
    Action review = new Action.ReviewInbox();
    return List.of(
        new Block.Heading("For staff"),
        new Block.Prose(text),
        new Block.Buttons(
            List.of(
                waiting > 0
                    ? Button.primary("Look through (" + waiting + ")", review)
                    : Button.plain("Look through", review),
                Button.plain("Write a question", new Action.WriteQuestion("")))));
  }
}
