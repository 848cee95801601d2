package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.quiz.Mode;
import org.studybot.core.quiz.Settings;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.SampleQuestions;
import org.studybot.core.testing.Script;
import org.studybot.core.testing.WordOverlap;

/** A quiz planned in a form, and the menu for who does not know what to say. */
class PlanTest {

  private final Classroom room =
      new Classroom(Scope.GROUP, Layout.THREAD, Classroom.these(SampleQuestions.all()));

  @Test
  void aQuizIsStartedAsThePlanSays() {
    room.press("Sam", new Action.PlanQuiz("observation"), Map.of())
        .send(
            "Sam",
            Map.of(
                "topics", List.of("observation", "partnership-working"),
                "number", List.of("3"),
                "mode", List.of("RACE"),
                "time", List.of("30"),
                "kinds", List.of("authored", "fill_the_gap")));
    Settings settings = room.quiz().settings();
    assertThat(settings.topicIds()).containsExactly("observation", "partnership-working");
    assertThat(settings.wanted()).isEqualTo(3);
    assertThat(settings.mode()).isEqualTo(Mode.RACE);
    assertThat(settings.timeLimit()).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.kinds())
        .isEqualTo(Set.of(QuestionKind.AUTHORED, QuestionKind.FILL_THE_GAP));
  }

  @Test
  void whatIsLeftOutIsAsUsual() {
    plan(Map.of());
    Settings settings = room.quiz().settings();
    assertThat(settings.title()).isEqualTo("all topics");
    assertThat(settings.wanted()).isEqualTo(Settings.DEFAULT_QUESTIONS);
    assertThat(settings.mode()).isEqualTo(Mode.TOGETHER);
    assertThat(settings.hasTimeLimit()).isFalse();
  }

  @Test
  void whatMakesNoSenseIsAsIfItWereLeftOut() {
    plan(
        Map.of(
            "topics", List.of("gone", ""),
            "number", List.of("999999999999"),
            "mode", List.of("CHEAT"),
            "time", List.of("-5"),
            "kinds", List.of("none of ours")));
    assertThat(room.quiz().settings().wanted()).isEqualTo(Settings.DEFAULT_QUESTIONS);
    assertThat(room.quiz().settings().title()).isEqualTo("all topics");
  }

  @Test
  void aSecondQuizIsToldAboutTheFirst() {
    plan(Map.of());
    plan(Map.of());
    room.expectFor("Sam", "There is a quiz here already");
  }

  @Test
  void theTopicOneComesFromIsChosenAndAloneNobodyIsAskedHowToPlay() {
    Script alone = new Script(Bots.on(new WordOverlap(Notes.catalogue())), Scope.PERSONAL);
    alone.press(new Action.PlanQuiz("observation"));
    alone.expect(Delivery.Dialog.class, "Plan a quiz", "Observation, assessment and planning");
    assertThat(alone.last().toString()).contains("chosen=[observation]").doesNotContain("Race");
  }

  @Test
  void theMenuLeadsToWhatWasChosen() {
    Script script = new Script(Bots.on(new WordOverlap(Notes.catalogue())), Scope.GROUP);
    Map<String, List<String>> topic = Map.of("topic", List.of("partnership-working"));
    script
        .press(new Action.Menu())
        .expect(Delivery.Dialog.class, "What would you like to do?", "[My studies]")
        .send(Map.of())
        .expect(Delivery.Dialog.class, "Please write something, or choose a topic.")
        .send(with(topic, "exam_tip"))
        .expect(Delivery.Reply.class, "Exam tips: Partnership working");
    script
        .press(new Action.Menu())
        .send(with(topic, "quiz"))
        .expect(Delivery.Dialog.class, "Plan a quiz");
    script
        .press(new Action.Menu())
        .send(Map.of("words", List.of("define key person")))
        .expect(Delivery.Reply.class, "Key person: The adult");
    script.press(new Action.Menu()).send(topic).expect(Delivery.Reply.class, "Why families");
  }

  private void plan(Map<String, List<String>> values) {
    room.press("Sam", new Action.PlanQuiz(""), Map.of()).send("Sam", values);
  }

  private static Map<String, List<String>> with(Map<String, List<String>> topic, String what) {
    return Map.of("topic", topic.get("topic"), "what", List.of(what));
  }
}
