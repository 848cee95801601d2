package org.studybot.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.Wording;
import org.studybot.core.quiz.TopicOptions;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Topic;

/** Serves those who do not know what can be said: they choose instead. */
final class MenuDesk {

  private static final String WORDS = "words";
  private static final String WHAT = "what";
  private static final String TOPIC = "topic";
  private static final String PAGE = "page";
  private static final String QUIZ = "quiz";

  private final KnowledgeBase knowledge;

  MenuDesk(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  Handled menu() {
    return Handled.dialog(
        card("Ask in your own words, or choose a topic and what you want of it."));
  }

  /** What was chosen, as an action; empty if nothing was. */
  Optional<Action> chosen(Map<String, List<String>> values) {
    String words = Wording.tidy(one(values, WORDS));
    if (!words.isEmpty()) {
      return Optional.of(new Action.Say(words));
    }
    return knowledge
        .catalogue()
        .topic(one(values, TOPIC))
        .map(topic -> action(topic, one(values, WHAT)));
  }

  /** The menu once more, where nothing was chosen. */
  Handled again() {
    return Handled.dialog(card("Please write something, or choose a topic."));
  }

  private static Action action(Topic topic, String what) {
    return switch (what) {
      case QUIZ -> new Action.PlanQuiz(topic.id());
      case "exam_tip" -> said(Kind.EXAM_TIP, topic);
      case "misconception" -> said(Kind.MISCONCEPTION, topic);
      case "marking_point" -> said(Kind.MARKING_POINT, topic);
      default -> said(Kind.SYNOPSIS, topic);
    };
  }

  private static Action said(Kind kind, Topic topic) {
    return new Action.Say(CommandParser.phrase(kind, topic.title()));
  }

  private Card card(String lead) {
    Catalogue notes = knowledge.catalogue();
    List<Field> words = List.of(new Field.Text(WORDS, "Your question"));
    Block more =
        new Block.Buttons(
            List.of(
                Button.plain("My studies", new Action.OpenHome()),
                Button.plain("What can I say?", new Action.Say("help"))));
    Button go = Button.primary("Go", new Action.MenuChoice());
    return Card.of(
        "What would you like to do?",
        new Block.Prose(lead),
        new Block.Form(notes.topics().isEmpty() ? words : withTopics(words.getFirst(), notes), go),
        more);
  }

  private static List<Field> withTopics(Field words, Catalogue notes) {
    return List.of(
        words,
        new Field.Topics(TOPIC, "Topic", TopicOptions.of(notes), false, List.of()),
        new Field.Pick(WHAT, "What you want of it", parts(), false, List.of(PAGE)));
  }

  private static List<Field.Option> parts() {
    return List.of(
        new Field.Option(PAGE, "The whole page"),
        option(Kind.EXAM_TIP),
        option(Kind.MISCONCEPTION),
        option(Kind.MARKING_POINT),
        new Field.Option(QUIZ, "A quiz"));
  }

  private static Field.Option option(Kind kind) {
    return new Field.Option(kind.code(), kind.heading());
  }

  private static String one(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }
}
