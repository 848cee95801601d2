package org.studybot.core.quiz;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.question.Question;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.SampleQuestions;

/** What players learn about their own answer, once all see the right one. */
class HowOneDidTest {

  private static final Question CHOICE = SampleQuestions.choice();

  @Test
  void eachPlayerIsToldAloneHowTheirAnswerWasMarked() {
    Classroom.channel(CHOICE)
        .say("Sam", "quiz partnership working 1")
        .press("Sam", "A")
        .press("Kim", "C")
        .say("Sam", "next")
        .press("Sam", "How did I do?")
        .expectFor("Sam", "How you did: Question 1 of 1", "Right. Your answer: A. The key person")
        .press("Kim", "How did I do?")
        .expectFor("Kim", "Not right this time. Your answer: C. The chair", "Nobody else sees it");
  }

  @Test
  void whoWasNotQuickEnoughIsToldSoWhoeverClosedIt() {
    Classroom.channel(CHOICE, SampleQuestions.typed())
        .say("Sam", "quiz partnership working 2")
        .press("Sam", "A")
        .press("Kim", "C")
        .say("Sam", "next")
        .say("Sam", "next")
        .say("Sam", "answer parents")
        .say("Sam", "next")
        .press("Kim", "How did I do?")
        .expectFor("Kim", "How you did: Question 2 of 2", "It closed before you answered.");
  }

  @Test
  void whoDoesNotPlayHasNoAnswer() {
    Classroom.channel(CHOICE)
        .say("Sam", "quiz partnership working 1")
        .press("Sam", "A")
        .say("Sam", "next")
        .press("Kim", "How did I do?")
        .expectFor("Kim", "You are not playing yet");
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE})
  void nothingIsToldOfAQuestionThatIsNotClosed(int index) {
    Classroom room =
        Classroom.channel(CHOICE).say("Sam", "quiz partnership working 1").press("Sam", "C");

    Action asks = new Action.InQuiz(room.quiz().id().value(), index, Move.MARK, "");

    room.press("Sam", asks, Map.of()).expectFor("Sam", "Not yet").expectNowhere("Not right");
  }

  @Test
  void whoSeesItAnywayIsNotAskedToPress() {
    Classroom.alone(CHOICE)
        .say("Sam", "quiz all 1")
        .say("Sam", "C")
        .say("Sam", "next")
        .expect("Not right this time. Your answer: C. The chair")
        .expectNowhere("How did I do?");
  }
}
