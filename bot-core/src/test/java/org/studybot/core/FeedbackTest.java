package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.Script;
import org.studybot.core.testing.WordOverlap;

/** What learners say is wrong, and questions that staff write. */
class FeedbackTest {

  private static final String ENTRY = "partnership-working-15";

  private static final Map<String, List<String>> QUESTION =
      Map.of(
          "topic", List.of("observation"),
          "stem", List.of("What is a time sample?"),
          "right", List.of("Notes at fixed intervals"),
          "wrong1", List.of("A photograph"),
          "wrong2", List.of("A phone call"),
          "why", List.of("The interval is fixed before."));

  private final Studybot bot = Bots.on(new WordOverlap(Notes.catalogue()));
  private final Script sam = new Script(bot, Scope.PERSONAL);
  private final Script tutor =
      new Script(bot, Scope.PERSONAL, new Person("college", "T1", "Tutor", true));

  @Test
  void aLearnerSaysWhatIsWrongAndStaffDealWithIt() {
    sam.say("can confidentiality be broken?")
        .press("Something wrong?")
        .expect(Delivery.Dialog.class, "Staff will read what you write, without your name.")
        .expect(Delivery.Dialog.class, "Thinking that confidentiality may never be broken.")
        .send(Map.of("text", List.of("It says the opposite.")))
        .expect(Delivery.Reply.class, "Thank you");
    tutor
        .say("home")
        .press("Look through (1)")
        .expect(Delivery.Dialog.class, "A learner says: It says the opposite.")
        .expect(Delivery.Dialog.class, "partnership-working.md, line 15");
    assertThat(tutor.last().toString()).doesNotContain("Sam", "U1");
    tutor.press("Dealt with").expect(Delivery.Update.class, "Nothing is waiting.");
  }

  @Test
  void aFormWithoutWordsComesBackAndKeepsThoseThatAreTooMany() {
    sam.press(new Action.SuggestFix(ENTRY))
        .send(Map.of("text", List.of("  ")))
        .expect(Delivery.Dialog.class, "Please write what is wrong")
        .send(Map.of("text", List.of("x".repeat(1001))))
        .expect(Delivery.Dialog.class, "Please shorten it to 1000 characters.", "xxx");
  }

  @Test
  void anEntryThatIsGoneIsSaidToBe() {
    sam.press(new Action.SuggestFix("gone")).expect(Delivery.Reply.class, "no longer there");
    sam.press(new Action.SendFix("gone")).expect(Delivery.Reply.class, "no longer there");
  }

  @Test
  void whatIsForStaffIsNotForLearners() {
    for (Action action :
        List.of(
            new Action.ReviewInbox(),
            new Action.Settle("fix:1"),
            new Action.WriteQuestion("text"),
            new Action.KeepQuestion(),
            new Action.WithdrawQuestion("written-1"))) {
      sam.press(action).expect(Delivery.Reply.class, "This is for staff");
    }
  }

  @Test
  void aQuestionByStaffComesUpInQuizzesUntilItIsWithdrawn() {
    tutor
        .press(new Action.WriteQuestion("A time sample is notes at fixed intervals."))
        .expect(Delivery.Dialog.class, "A time sample is notes at fixed intervals.")
        .send(QUESTION)
        .expect(Delivery.Reply.class, "The question is kept", "Observation, assessment");
    assertThat(thereIsAQuestionOfStaff("C1")).isTrue();
    tutor.press("Withdraw it").expect(Delivery.Reply.class, "The question is withdrawn");
    assertThat(thereIsAQuestionOfStaff("C2")).isFalse();
  }

  @Test
  void aQuestionThatCannotBeAskedComesBackWithAllThatWasWritten() {
    tutor
        .press(new Action.WriteQuestion(""))
        .send(without("topic"))
        .expect(Delivery.Dialog.class, "Choose the topic", "What is a time sample?")
        .send(without("right"))
        .expect(Delivery.Dialog.class, "needs its words", "A photograph")
        .send(with("wrong1", "Notes at fixed intervals"))
        .expect(Delivery.Dialog.class, "Two of the answers are the same.")
        .send(with("stem", "x".repeat(601)))
        .expect(Delivery.Dialog.class, "Please shorten it");
  }

  /** Whether there is a question by staff to begin a quiz with; each in a place of its own. */
  private boolean thereIsAQuestionOfStaff(String place) {
    Person asker = new Person("college", place, "Kim", false);
    Script other = new Script(bot, Scope.GROUP, asker, place);
    boolean opened = other.say("quiz observation 5 staff questions").last().isEmpty();
    if (!opened) {
      other.expect(Delivery.Reply.class, "No questions on that yet");
    }
    return opened;
  }

  private static Map<String, List<String>> without(String field) {
    return with(field, "");
  }

  private static Map<String, List<String>> with(String field, String value) {
    Map<String, List<String>> values = new HashMap<>(QUESTION);
    values.put(field, List.of(value));
    return values;
  }
}
