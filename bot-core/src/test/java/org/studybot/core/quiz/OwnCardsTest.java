package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.PlainText;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.SampleQuestions;

/** A quiz on one card, as one person alone sees it. */
class OwnCardsTest {

  private static final String START = "quiz partnership working 3";

  private final Classroom room =
      new Classroom(Scope.OPEN_GROUP, Layout.ONE_CARD, Classroom.these(SampleQuestions.all()));

  @Test
  void showsTheOwnAnswerAndNobodyElses() {
    room.say("Sam", START).press("Sam", "A").press("Kim", "B");

    assertThat(seenBy("Sam")).contains("For you alone", "Your answer: A.", "You can change it");
    assertThat(seenBy("Kim")).contains("Your answer: B.").doesNotContain("Your answer: A.");
    assertThat(seenBy("Lou")).contains("2 people have answered").doesNotContain("For you alone");
  }

  @Test
  void showsTheOwnVerdictOnceTheQuestionIsClosed() {
    room.say("Sam", START).press("Sam", "A").press("Kim", "B");
    room.press("Sam", "Close and show the answer");

    assertThat(seenBy("Sam")).contains("Right. Your answer: A.");
    assertThat(seenBy("Kim")).contains("Not right this time. Your answer: B.");
    assertThat(seenBy("Lou")).doesNotContain("For you alone");
  }

  @Test
  void showsWhoSkippedAndWhoHadAHint() {
    room.say("Sam", START).press("Sam", "Skip").press("Kim", "Hint");

    assertThat(seenBy("Sam")).contains("You skipped this one.");
    assertThat(seenBy("Kim")).contains("Hint: ");
  }

  @Test
  void showsTheOwnScoreAtTheEnd() {
    room.say("Sam", START).press("Sam", "A").press("Sam", "Close and show the answer");
    room.say("Sam", "stop");

    assertThat(seenBy("Sam")).contains("You have 1 point from 1 answered question");
    assertThat(seenBy("Lou")).doesNotContain("For you alone");
  }

  @Test
  void isThePersonsOwnQuestionWhereEverybodyPlaysAtTheirOwnPace() {
    room.say("Sam", START + " own pace").press("Kim", "Play");

    assertThat(seenBy("Kim")).contains("Question 1 of 3", "Only you see this.");
    assertThat(seenBy("Lou")).contains("[Play]").doesNotContain("Question 1 of 3");
  }

  @Test
  void isWhatTheBoardOffersToWhoeverLooks() {
    room.say("Sam", START).press("Sam", "A");

    assertThat(QuizBoard.messages(room.quiz()))
        .singleElement()
        .extracting(Delivery.Show::own)
        .isInstanceOfSatisfying(
            Action.InQuiz.class,
            own ->
                assertThat(
                        room.press("Sam", own, Map.of()).cards().stream()
                            .map(PlainText::of)
                            .anyMatch(card -> card.contains("For you alone")))
                    .isTrue());
  }

  private String seenBy(String name) {
    return PlainText.of(
        QuizBoard.own(room.quiz(), new Person("web:local", "id-" + name, name, false)));
  }
}
