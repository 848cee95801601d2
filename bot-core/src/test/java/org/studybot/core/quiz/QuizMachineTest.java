package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.core.testing.SampleQuizzes.ALEX;
import static org.studybot.core.testing.SampleQuizzes.KIM;
import static org.studybot.core.testing.SampleQuizzes.SAM;
import static org.studybot.core.testing.SampleQuizzes.STAFF;
import static org.studybot.core.testing.SampleQuizzes.channel;
import static org.studybot.core.testing.SampleQuizzes.personal;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.studybot.core.event.Person;
import org.studybot.core.question.Response;
import org.studybot.core.testing.SampleQuizzes;
import org.studybot.core.testing.TestClock;

/** The rules, one by one. */
class QuizMachineTest {

  private static final Instant START = TestClock.START;

  private Quiz quiz = SampleQuizzes.fresh("", channel("C1"));
  private Instant now = START;

  @Test
  void anAnswerCanBeChangedUntilTheQuestionCloses() {
    accepted(answer(KIM, 1));
    accepted(answer(KIM, 0));
    apply(new QuizEvent.Close(SAM, 0));
    refused(answer(KIM, 1), Refusal.TOO_LATE);
    assertThat(Scores.score(quiz, KIM.id())).isEqualTo(1);
  }

  @Test
  void anOpenQuestionDoesNotCountYet() {
    accepted(answer(KIM, 0));
    assertThat(Scores.score(quiz, KIM.id())).isZero();
  }

  @Test
  void twoPressesOfNextAreOne() {
    apply(new QuizEvent.Close(SAM, 0));
    refused(new QuizEvent.Close(STAFF, 0), Refusal.MOVED_ON);
    apply(new QuizEvent.Advance(SAM, 0));
    refused(new QuizEvent.Advance(STAFF, 0), Refusal.MOVED_ON);
    assertThat(quiz.stage(SAM.id())).contains(new Stage.Asking(1, null));
  }

  @Test
  void nothingIsSkippedOver() {
    refused(new QuizEvent.Advance(SAM, 0), Refusal.NOT_YET);
    refused(new QuizEvent.Close(SAM, 3), Refusal.NOT_YET);
    refused(answer(SAM, 0, 3), Refusal.NOT_YET);
  }

  @Test
  void whoSkippedMayCloseToo() {
    refused(new QuizEvent.Close(KIM, 0), Refusal.ANSWER_FIRST);
    apply(new QuizEvent.Skip(KIM, 0));
    assertThat(apply(new QuizEvent.Close(KIM, 0))).isEqualTo(new Outcome.Closed(0));
  }

  @Test
  void onlyWhoPlaysHostOrStaffGoOnToTheNextQuestion() {
    apply(new QuizEvent.Close(SAM, 0));
    refused(new QuizEvent.Advance(KIM, 0), Refusal.NOT_PLAYING);
    assertThat(apply(new QuizEvent.Advance(STAFF, 0))).isEqualTo(new Outcome.Opened(1));
  }

  @Test
  void anAnswerUndoesASkipButNotTheOtherWayRound() {
    apply(new QuizEvent.Skip(KIM, 0));
    accepted(answer(KIM, 0));
    assertThat(Scores.skippers(quiz, 0)).isZero();
    refused(new QuizEvent.Skip(KIM, 0), Refusal.ANSWERED_ALREADY);
  }

  @Test
  void anAnswerThatTheQuestionCannotTakeIsRefused() {
    refused(new QuizEvent.Answer(KIM, 0, new Response.Typed("A")), Refusal.DOES_NOT_FIT);
    refused(new QuizEvent.Answer(KIM, 0, Response.Chosen.of("made-up")), Refusal.DOES_NOT_FIT);
    assertThat(quiz.player(KIM.id())).isEmpty();
  }

  @Test
  void aHintIsMarkedInTheAnswerAndCostsNothing() {
    apply(new QuizEvent.Hint(KIM, 0));
    accepted(answer(KIM, 0));
    apply(new QuizEvent.Close(SAM, 0));
    assertThat(quiz.answer(KIM.id(), 0)).get().extracting(Given::hinted).isEqualTo(true);
    assertThat(Scores.score(quiz, KIM.id())).isEqualTo(1);
  }

  @Test
  void aRaceIsWonByTheFirstRightAnswerOnly() {
    quiz = SampleQuizzes.fresh("race", channel("C1"));
    apply(answer(SAM, 1));
    refused(answer(SAM, 0), Refusal.FINAL);
    assertThat(apply(answer(KIM, 0))).isInstanceOf(Outcome.Marked.class);
    refused(answer(ALEX, 0), Refusal.TOO_LATE);
    assertThat(Scores.score(quiz, KIM.id())).isEqualTo(1);
    assertThat(Scores.score(quiz, SAM.id())).isZero();
  }

  @Test
  void aRaceGivesNoPointForHalfAnAnswer() {
    quiz = SampleQuizzes.fresh("race", channel("C1"));
    apply(new QuizEvent.Close(SAM, 0));
    apply(new QuizEvent.Advance(SAM, 0));
    assertThat(apply(answer(KIM, 0, 1))).isInstanceOf(Outcome.Marked.class);
    assertThat(quiz.stage(KIM.id())).contains(new Stage.Asking(1, null));
    apply(new QuizEvent.Close(SAM, 1));
    assertThat(Scores.score(quiz, KIM.id())).isZero();
  }

  @Test
  void whatIsOpenWhenTheQuizEndsStillCounts() {
    accepted(answer(KIM, 0));
    apply(new QuizEvent.Stop(SAM));
    assertThat(Scores.score(quiz, KIM.id())).isEqualTo(1);
    assertThat(quiz.deadline()).isEmpty();
    refused(answer(ALEX, 0), Refusal.OVER);
  }

  @Test
  void theHostEndsItFromAnywhereAndOthersDoNot() {
    refused(new QuizEvent.Stop(KIM), Refusal.HOST_ONLY);
    refused(new QuizEvent.Pause(KIM), Refusal.HOST_ONLY);
    refused(new QuizEvent.Resume(KIM), Refusal.HOST_ONLY);
    apply(new QuizEvent.Pause(SAM));
    assertThat(apply(new QuizEvent.Stop(SAM))).isEqualTo(new Outcome.Ended(Phase.Reason.STOPPED));
  }

  @Test
  void aTimeLimitClosesTheQuestionWhetherOrNotAnybodyKeptTheTime() {
    quiz = SampleQuizzes.fresh("30s", channel("C1"));
    assertThat(quiz.deadline()).contains(START.plusSeconds(30));
    now = START.plusSeconds(30);
    refused(answer(KIM, 0), Refusal.TOO_LATE);
    assertThat(quiz.stage(KIM.id())).contains(new Stage.Revealed(0));
  }

  @Test
  void aPauseStopsTheClock() {
    quiz = SampleQuizzes.fresh("30s", channel("C1"));
    now = START.plusSeconds(10);
    apply(new QuizEvent.Pause(SAM));
    refused(answer(KIM, 0), Refusal.PAUSED);
    now = START.plus(Duration.ofDays(2));
    apply(new QuizEvent.Resume(SAM));
    assertThat(quiz.deadline()).contains(now.plusSeconds(20));
  }

  @Test
  void aPauseIsOneDayForgottenToo() {
    apply(new QuizEvent.Pause(SAM));
    assertThat(quiz.deadline()).contains(START.plus(Quiz.LONGEST_PAUSE));
    now = START.plus(Quiz.LONGEST_PAUSE);
    apply(new QuizEvent.TimePassed());
    assertThat(quiz.isFinished()).isTrue();
  }

  @Test
  void everyMoveKeepsAQuizAwakeAndARepetitionDoesNot() {
    now = START.plus(Duration.ofMinutes(50));
    accepted(answer(KIM, 0));
    assertThat(quiz.deadline()).contains(now.plus(Duration.ofHours(1)));
    now = START.plus(Duration.ofMinutes(80));
    accepted(answer(KIM, 0));
    assertThat(quiz.deadline()).contains(START.plus(Duration.ofMinutes(110)));
  }

  @Test
  void atTheirOwnPaceOnePlayerDoesNotMoveAnother() {
    quiz = SampleQuizzes.fresh("own pace", channel("C1"));
    refused(answer(KIM, 0), Refusal.NOT_PLAYING);
    apply(new QuizEvent.Join(KIM));
    apply(new QuizEvent.Join(ALEX));
    apply(answer(KIM, 0));
    assertThat(quiz.stage(KIM.id())).contains(new Stage.Revealed(0));
    assertThat(quiz.stage(ALEX.id())).contains(new Stage.Asking(0, null));
    refused(new QuizEvent.Close(ALEX, 0), Refusal.ANSWER_FIRST);
  }

  @Test
  void atTheirOwnPaceTheTimeRunsForEachPlayer() {
    quiz = SampleQuizzes.fresh("own pace 30s", channel("C1"));
    apply(new QuizEvent.Join(KIM));
    now = START.plusSeconds(20);
    apply(new QuizEvent.Join(ALEX));
    assertThat(quiz.deadline()).contains(START.plusSeconds(30));
    now = START.plusSeconds(30);
    apply(new QuizEvent.TimePassed());
    assertThat(quiz.stage(KIM.id())).contains(new Stage.Revealed(0));
    assertThat(quiz.stage(ALEX.id())).contains(new Stage.Asking(0, START.plusSeconds(50)));
    assertThat(quiz.deadline()).contains(START.plusSeconds(50));
  }

  @Test
  void aloneLeavingIsEnding() {
    quiz = SampleQuizzes.fresh("", personal("D1"));
    apply(new QuizEvent.Leave(SAM));
    assertThat(quiz.isFinished()).isTrue();
  }

  @Test
  void whoLeftComesBackByAnswering() {
    accepted(answer(KIM, 0));
    apply(new QuizEvent.Leave(KIM));
    assertThat(quiz.player(KIM.id())).get().extracting(Player::left).isEqualTo(true);
    accepted(answer(KIM, 1));
    assertThat(quiz.player(KIM.id())).get().extracting(Player::left).isEqualTo(false);
  }

  @Test
  void whoLeftMovesNobodyOn() {
    accepted(answer(KIM, 0));
    apply(new QuizEvent.Leave(KIM));
    refused(new QuizEvent.Close(KIM, 0), Refusal.ANSWER_FIRST);
    apply(new QuizEvent.Close(SAM, 0));
    refused(new QuizEvent.Advance(KIM, 0), Refusal.NOT_PLAYING);
  }

  @Test
  void aNameIsKeptOnlyAsLongAsItIsToBeSeen() {
    refused(new QuizEvent.Appear(KIM, true), Refusal.NOT_PLAYING);
    accepted(answer(KIM, 0));
    assertThat(QuizCodec.encode(quiz)).doesNotContain("Kim");
    apply(new QuizEvent.Appear(KIM, true));
    assertThat(quiz.player(KIM.id())).get().extracting(Player::name).isEqualTo("Kim");
    apply(new QuizEvent.Appear(KIM, false));
    assertThat(QuizCodec.encode(quiz)).doesNotContain("Kim");
  }

  @Test
  void aNameIsTidyAndNotEndless() {
    Person odd = new Person("web:local", "odd", "\u202e Z\u0000 " + "x".repeat(500), false);
    accepted(answer(odd, 0));
    apply(new QuizEvent.Appear(odd, true));
    assertThat(quiz.player("odd")).get().extracting(Player::name).asString().hasSizeLessThan(70);
    assertThat(quiz.player("odd")).get().extracting(Player::name).asString().startsWith("Z x");
  }

  @Test
  void aChallengeIsForClosedQuestionsAndMayComeAfterTheEnd() {
    accepted(answer(KIM, 0));
    refused(new QuizEvent.Challenge(KIM, 0, ""), Refusal.NOT_YET);
    apply(new QuizEvent.Stop(SAM));
    apply(new QuizEvent.Challenge(KIM, 0, "A fits too"));
    apply(new QuizEvent.Challenge(KIM, 0, ""));
    assertThat(quiz.play().flags()).containsExactly(new Flag(KIM.id(), 0, "A fits too", now));
  }

  private Outcome apply(QuizEvent event) {
    Step step = QuizMachine.apply(quiz, event, now);
    quiz = step.quiz();
    return step.outcome();
  }

  private void accepted(QuizEvent event) {
    assertThat(apply(event)).isInstanceOf(Outcome.Accepted.class);
  }

  private void refused(QuizEvent event, Refusal why) {
    assertThat(apply(event))
        .isInstanceOfSatisfying(
            Outcome.Refused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private QuizEvent answer(Person by, int place) {
    return answer(by, place, 0);
  }

  /** The option at this place as the answer to the question at this index. */
  private QuizEvent answer(Person by, int place, int index) {
    int readable = Math.min(index, 1);
    String key = Options.of(quiz.question(readable)).get(place).key();
    return new QuizEvent.Answer(by, index, Response.Chosen.of(key));
  }
}
