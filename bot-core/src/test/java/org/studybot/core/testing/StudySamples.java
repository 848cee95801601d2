package org.studybot.core.testing;

import static org.studybot.core.testing.SampleQuizzes.ALEX;
import static org.studybot.core.testing.SampleQuizzes.KIM;
import static org.studybot.core.testing.SampleQuizzes.SAM;
import static org.studybot.core.testing.SampleQuizzes.STAFF;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.Topic;

/** What one person alone sees beside lookups and quizzes: their page, forms, the inbox of staff. */
final class StudySamples {

  private static final Topic TOPIC = StarterNotes.catalogue().topics().getFirst();
  private static final String ENTRY = TOPIC.entries().get(1).id();

  private final InMemoryQuizStore store = new InMemoryQuizStore();
  private final Studybot studybot = bot(store);
  private final Conversation alone = SampleQuizzes.personal("alone");
  private final Conversation group = SampleQuizzes.channel("group");
  private final Map<String, Card> cards = new LinkedHashMap<>();
  private int events;

  private StudySamples() {}

  static Map<String, Card> all() {
    return new StudySamples().home().forms().feedback().staff().hurried().cards;
  }

  private StudySamples home() {
    keep("home page of somebody new", say(SAM, "home"));
    play("quiz partnership working 3", "answer A", "next", "answer B", "next", "skip");
    String quiz = store.quizzes().getLast().id().value();
    Action doubt = new Action.InQuiz(quiz, 0, Move.CHALLENGE, "");
    keep("doubt", press(SAM, doubt, Map.of()));
    keep("doubt sent", press(SAM, doubt, Map.of("answer", List.of("Two of them are right."))));
    keep("home page", say(SAM, "home"));
    return this;
  }

  private StudySamples forms() {
    keep("menu", press(KIM, new Action.Menu(), Map.of()));
    keep("menu, nothing chosen", press(KIM, new Action.MenuChoice(), Map.of()));
    keep("plan a quiz", press(KIM, new Action.PlanQuiz(TOPIC.id()), Map.of()));
    keep("plan a quiz for a group", pressInGroup(KIM, new Action.PlanQuiz("")));
    return this;
  }

  private StudySamples feedback() {
    String wrong = "The page says three weeks. Our tutor says six: see the framework of 2025.";
    keep("suggest a fix", press(KIM, new Action.SuggestFix(ENTRY), Map.of()));
    keep("suggest a fix, nothing written", press(KIM, new Action.SendFix(ENTRY), Map.of()));
    keep("fix sent", press(KIM, new Action.SendFix(ENTRY), Map.of("text", List.of(wrong))));
    keep("only for staff", press(KIM, new Action.ReviewInbox(), Map.of()));
    return this;
  }

  private StudySamples staff() {
    keep("home page of staff", say(STAFF, "home"));
    keep("inbox", press(STAFF, new Action.ReviewInbox(), Map.of()));
    Action write = new Action.WriteQuestion("A key person knows one child best.");
    keep("write a question", press(STAFF, write, Map.of()));
    keep("write a question, half done", press(STAFF, new Action.KeepQuestion(), Map.of()));
    keep("question kept", press(STAFF, new Action.KeepQuestion(), question()));
    return this;
  }

  private StudySamples hurried() {
    for (int time = 0; time < 12; time++) {
      say(ALEX, "topics");
    }
    keep("too much at once", say(ALEX, "topics"));
    return this;
  }

  private static Studybot bot(InMemoryQuizStore store) {
    InMemoryWrittenQuestions written = new InMemoryWrittenQuestions();
    QuestionSource questions =
        new TenantQuestions(() -> new QuestionBank(StarterNotes.catalogue(), List.of()), written);
    KnowledgeBase notes = new WordOverlap(StarterNotes.catalogue());
    return Bots.on(notes, store, questions, written, InstantSource.system());
  }

  private static Map<String, List<String>> question() {
    return Map.of(
        "topic", List.of(TOPIC.id()),
        "stem", List.of("Who knows one child and family best?"),
        "right", List.of("The key person"),
        "wrong1", List.of("The inspector"));
  }

  private void keep(String name, Card card) {
    cards.put(name, card);
  }

  private Card say(Person person, String text) {
    return card(text, studybot.handle(new Inbound.Said(eventId(), person, alone, text)));
  }

  /** What Sam says one after the other in a quiz, whose messages are shown elsewhere. */
  private void play(String... said) {
    for (String text : said) {
      Handled _ = studybot.handle(new Inbound.Said(eventId(), SAM, alone, text));
    }
  }

  private Card press(Person person, Action action, Map<String, List<String>> values) {
    return card(
        action, studybot.handle(new Inbound.Pressed(eventId(), person, alone, action, values)));
  }

  private Card pressInGroup(Person person, Action action) {
    return card(action, studybot.handle(new Inbound.Pressed(eventId(), person, group, action)));
  }

  private static Card card(Object what, Handled handled) {
    return handled.deliveries().stream()
        .map(Delivery::card)
        .reduce((_, last) -> last)
        .orElseThrow(() -> new IllegalStateException("nothing came of " + what));
  }

  private String eventId() {
    return "event-" + ++events;
  }
}
