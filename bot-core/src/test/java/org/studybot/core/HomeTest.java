package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.SampleQuestions;

class HomeTest {

  private final Classroom room = Classroom.channel(SampleQuestions.choice());

  @Test
  void somebodyNewIsToldWhatWillStandThere() {
    room.say("Sam", "home")
        .expectFor("Sam", "Nothing is waiting.", "No quiz yet.", "[Start a quiz]")
        .expectFor("Sam", "[Partnership working]", "call you “a player”");
  }

  @Test
  void whatWasMissedWaitsUntilItIsRight() {
    miss();
    room.say("Sam", "my page")
        .expectFor("Sam", "1 question that you missed", "[Review now (1)]")
        .expectFor("Sam", "Partnership working: 0 of 1 right")
        .press("Sam", "Review now (1)")
        .expectFor("Sam", "Question 1 of 1", "Only you see this.")
        .press("Sam", "A")
        .press("Sam", "Show the results")
        .say("Sam", "home")
        .expectFor("Sam", "Nothing is waiting.", "Partnership working: 1 of 1 right");
  }

  @Test
  void whatIsDueCanBeAskedForInWords() {
    miss();
    room.say("Sam", "what's due?").expectFor("Sam", "Question 1 of 1");
    room.say("Kim", "what's due?").expectFor("Kim", "Nothing to review");
  }

  @Test
  void anAnswerThatIsStillHiddenIsNotGivenAwayThere() {
    room.say("Sam", "quiz partnership working 1").press("Sam", "B").say("Sam", "home");
    room.expectFor("Sam", "Nothing is waiting.", "No quiz yet.");
  }

  @Test
  void whoeverWantsToBeCalledByNameIsSoFromThenOn() {
    room.say("Sam", "home")
        .press("Sam", "Show my name in results")
        .expectFor("Sam", "call you by your name", "[Hide my name in results]");
    room.say("Kim", "quiz partnership working 1").press("Sam", "A").press("Kim", "B");
    assertThat(room.quiz().player("id-Sam").orElseThrow().name()).isEqualTo("Sam");
    assertThat(room.quiz().player("id-Kim").orElseThrow().name()).isEmpty();
  }

  @Test
  void staffSeeWhatWaitsForThemAndLearnersDoNot() {
    room.say("TUTOR", "home").expectFor("TUTOR", "For staff", "[Write a question]");
    room.say("Sam", "home");
    assertThat(room.transcript()).containsOnlyOnce("For staff");
  }

  @Test
  void thePageIsShownAnewInPlaceWhereItStands() {
    room.press("Sam", new Action.OpenHome(), Map.of()).expectFor("Sam", "My studies");
  }

  @Test
  void aReviewIsPlayedInTheOpenWhereNobodyElseIs() {
    Classroom alone =
        new Classroom(
            Scope.PERSONAL, Layout.THREAD, Classroom.these(List.of(SampleQuestions.choice())));
    alone.say("Sam", "quiz partnership working 1").say("Sam", "B").say("Sam", "next");
    alone.say("Sam", "review due").expect("Quiz: what I missed", "Question 1 of 1");
  }

  private void miss() {
    room.say("Sam", "quiz partnership working 1")
        .press("Sam", "B")
        .press("Sam", "Close and show the answer")
        .press("Sam", "Show the results");
  }
}
