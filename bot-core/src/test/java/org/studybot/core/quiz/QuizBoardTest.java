package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.core.testing.SampleQuizzes.KIM;
import static org.studybot.core.testing.SampleQuizzes.SAM;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.question.Response;
import org.studybot.core.testing.SampleQuizzes;
import org.studybot.core.testing.TestClock;

class QuizBoardTest {

  private static final Instant NOW = TestClock.START;

  @Test
  void tellsNothingOfAnAnswerToAnOpenQuestionButThatThereIsOne() {
    Quiz quiz = SampleQuizzes.fresh("", SampleQuizzes.channel("C1"));
    List<List<Show>> boards =
        List.of(0, 1, 2, 3).stream()
            .map(place -> QuizBoard.messages(answered(quiz, place)))
            .toList();
    assertThat(boards).containsOnly(boards.getFirst());
    assertThat(boards.getFirst()).isNotEqualTo(QuizBoard.messages(quiz));
  }

  @Test
  void putsQuestionsInTheThreadOfTheFirstMessageWhereOthersReadAlong() {
    Quiz quiz = SampleQuizzes.fresh("", SampleQuizzes.channel("C1"));
    String root = "quiz/" + quiz.id().value();
    assertThat(QuizBoard.messages(quiz)).extracting(Show::under).containsExactly("", root);
  }

  @Test
  void putsQuestionsOneAfterTheOtherWhereNobodyElseIs() {
    Quiz quiz = SampleQuizzes.fresh("", SampleQuizzes.personal("D1"));
    assertThat(QuizBoard.messages(quiz)).extracting(Show::under).containsExactly("", "");
  }

  @Test
  void isOneCardWithItsProgressWhereThatIsUsual() {
    Quiz quiz =
        SampleQuizzes.fresh(
            "", new Conversation("teams:T1", "C1", "", Scope.GROUP, Layout.ONE_CARD));
    Quiz moved = apply(apply(quiz, new QuizEvent.Close(SAM, 0)), new QuizEvent.Advance(SAM, 0));
    assertThat(QuizBoard.messages(moved)).hasSize(1);
    assertThat(QuizBoard.messages(moved).getFirst().card().toString())
        .contains("Question 2 of 6", "1 of 6 questions done");
  }

  @Test
  void takesTheButtonsOffAQuestionThatTheEndCameBefore() {
    Quiz quiz = SampleQuizzes.fresh("", SampleQuizzes.channel("C1"));
    Show question = QuizBoard.messages(apply(quiz, new QuizEvent.Stop(SAM))).get(1);
    assertThat(question.card().title()).isEqualTo("Question 1 of 6 (not played)");
    assertThat(question.card().toString()).doesNotContain("Action", "Right answer");
  }

  private static Quiz answered(Quiz quiz, int place) {
    String key = Options.of(quiz.question(0)).get(place).key();
    return apply(quiz, new QuizEvent.Answer(KIM, 0, Response.Chosen.of(key)));
  }

  private static Quiz apply(Quiz quiz, QuizEvent event) {
    return QuizMachine.apply(quiz, event, NOW).quiz();
  }
}
