package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.studybot.core.testing.SampleQuizzes.SAM;
import static org.studybot.core.testing.SampleQuizzes.channel;
import static org.studybot.core.testing.SampleQuizzes.fresh;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizEvent;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizMachine;
import org.studybot.core.quiz.QuizStore;
import org.studybot.core.quiz.Settings;
import org.studybot.core.quiz.StartResult;
import org.studybot.core.quiz.Step;

/** What everything that keeps quizzes must keep to. */
public abstract class QuizStoreContract {

  private static final Instant NOW = TestClock.START.plusSeconds(1);
  private static final int CROWD = 40;

  /** An empty store; for one test the same each time. */
  protected abstract QuizStore store();

  @Test
  void keepsAQuizThatWasStarted() {
    Quiz quiz = started(fresh("", channel("C1")));
    assertThat(store().find(quiz.id())).contains(quiz);
    assertThat(store().latest(channel("C1"))).contains(quiz);
  }

  @Test
  void startsOneQuizAtATimeInAConversation() {
    Quiz first = started(fresh("", channel("C1")));
    Quiz second = fresh("", channel("C1"));
    assertThat(store().start(second)).isEqualTo(new StartResult.OtherRuns(first));
    assertThat(store().find(second.id())).isEmpty();
    assertThat(store().latest(channel("C1"))).contains(first);
  }

  @Test
  void startsTheNextQuizWhenTheFirstIsFinished() {
    Quiz first = started(fresh("", channel("C1")));
    apply(first, new QuizEvent.Stop(SAM));
    Quiz second = started(fresh("", channel("C1")));
    assertThat(store().latest(channel("C1"))).contains(second);
    assertThat(store().find(first.id()))
        .get()
        .satisfies(it -> assertThat(it.isFinished()).isTrue());
  }

  @Test
  void takesThreadsOfAChannelAsThatChannel() {
    Quiz quiz = started(fresh("", channel("C1")));
    Conversation thread =
        new Conversation("web:local", "C1", "thread 7", Scope.GROUP, Layout.ONE_CARD);
    assertThat(store().latest(thread)).contains(quiz);
    assertThat(store().start(fresh("", thread))).isInstanceOf(StartResult.OtherRuns.class);
  }

  @Test
  void keepsChannelsAndTenantsApart() {
    Quiz one = started(fresh("", channel("C1")));
    Quiz other = started(fresh("", channel("C2")));
    Conversation elsewhere = new Conversation("slack:T2", "C1", "", Scope.GROUP, Layout.THREAD);
    Quiz third = started(fresh("", elsewhere));
    assertThat(store().latest(channel("C1"))).contains(one);
    assertThat(store().latest(channel("C2"))).contains(other);
    assertThat(store().latest(elsewhere)).contains(third);
    assertThat(store().latest(channel("C3"))).isEmpty();
  }

  @Test
  void letsSoloQuizzesRunBesideTheOthers() {
    Quiz shared = started(fresh("", channel("C1")));
    Quiz one = started(solo(fresh("own pace", channel("C1"))));
    Quiz other = started(solo(fresh("own pace", channel("C1"))));
    assertThat(store().find(one.id())).contains(one);
    assertThat(store().find(other.id())).contains(other);
    assertThat(store().latest(channel("C1"))).contains(shared);
  }

  @Test
  void knowsNoQuizThatWasNeverStarted() {
    QuizId unknown = new QuizId("unknown");
    assertThat(store().find(unknown)).isEmpty();
    assertThat(
            store()
                .change(
                    unknown,
                    _ -> {
                      throw new AssertionError("there is nothing to change");
                    }))
        .isEmpty();
  }

  @Test
  void givesWhatTheChangeGaveAndKeepsIt() {
    Quiz quiz = started(fresh("", channel("C1")));
    Step step = apply(quiz, answer(SAM, quiz, 0));
    assertThat(step.outcome()).isInstanceOf(Outcome.Accepted.class);
    assertThat(step.quiz().revision()).isEqualTo(1);
    assertThat(store().find(quiz.id())).contains(step.quiz());
  }

  @Test
  void keepsNothingOfAChangeThatFailed() {
    Quiz quiz = started(fresh("", channel("C1")));
    assertThatThrownBy(
            () ->
                store()
                    .change(
                        quiz.id(),
                        _ -> {
                          throw new IllegalStateException("broken for the test");
                        }))
        .hasMessageContaining("broken for the test");
    assertThat(store().find(quiz.id())).contains(quiz);
    assertThat(apply(quiz, answer(SAM, quiz, 0)).quiz().revision()).isEqualTo(1);
  }

  @Test
  void leavesAQuizAsItIsThatDidNotChange() {
    Quiz quiz = started(fresh("", channel("C1")));
    apply(quiz, answer(SAM, quiz, 0));
    Step again = apply(quiz, answer(SAM, quiz, 0));
    assertThat(again.quiz().revision()).isEqualTo(1);
    assertThat(store().find(quiz.id())).contains(again.quiz());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "race", "own pace", "30s", "race 2 minutes"})
  void bringsBackEveryStateOfEveryTypeOfQuestion(String options) {
    Quiz quiz = started(fresh(options, channel("C1")));
    for (QuizEvent event : QuizStorm.events(quiz, 7, 300)) {
      Step step = apply(quiz, event);
      assertThat(store().find(quiz.id())).contains(step.quiz());
    }
  }

  @Test
  void keepsTheResultsAfterTheEndAndTakesChallengesThen() {
    Quiz quiz = started(fresh("", channel("C1")));
    apply(quiz, answer(SAM, quiz, 0));
    apply(quiz, new QuizEvent.Stop(SAM));
    Step challenged = apply(quiz, new QuizEvent.Challenge(SAM, 0, "Both are right."));
    assertThat(challenged.outcome()).isEqualTo(new Outcome.Challenged(0));
    assertThat(store().latest(channel("C1"))).contains(challenged.quiz());
    assertThat(challenged.quiz().play().answers()).hasSize(1);
    assertThat(challenged.quiz().play().flags()).hasSize(1);
  }

  @Test
  void losesNothingWhenManyAnswerAtOnce() throws Exception {
    Quiz quiz = started(fresh("", channel("C1")));
    List<Callable<Step>> answers =
        IntStream.range(0, CROWD)
            .mapToObj(SampleQuizzes::player)
            .<Callable<Step>>map(person -> () -> apply(quiz, answer(person, quiz, 0)))
            .toList();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Step> step : crowd.invokeAll(answers)) {
        assertThat(step.get().outcome()).isInstanceOf(Outcome.Accepted.class);
      }
    }
    Quiz after = store().find(quiz.id()).orElseThrow();
    assertThat(after.play().answers()).hasSize(CROWD);
    assertThat(after.revision()).isEqualTo(CROWD);
  }

  @Test
  void startsOneQuizWhenManyStartAtOnce() throws Exception {
    List<Callable<StartResult>> starts =
        IntStream.range(0, CROWD)
            .<Callable<StartResult>>mapToObj(_ -> () -> store().start(fresh("", channel("C1"))))
            .toList();
    int started = 0;
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<StartResult> start : crowd.invokeAll(starts)) {
        started += start.get() instanceof StartResult.Started ? 1 : 0;
      }
    }
    assertThat(started).isEqualTo(1);
  }

  private Quiz started(Quiz quiz) {
    assertThat(store().start(quiz)).isEqualTo(new StartResult.Started(quiz));
    return quiz;
  }

  private Step apply(Quiz quiz, QuizEvent event) {
    return store().change(quiz.id(), it -> QuizMachine.apply(it, event, NOW)).orElseThrow();
  }

  private static QuizEvent answer(Person by, Quiz quiz, int index) {
    Question question = quiz.questions().get(index).question();
    Option first = ((Question.Choice) question).options().getFirst();
    return new QuizEvent.Answer(by, index, Response.Chosen.of(first.key()));
  }

  private static Quiz solo(Quiz quiz) {
    var was = quiz.settings();
    var settings =
        new Settings(
            was.title(),
            was.topicIds(),
            was.kinds(),
            was.wanted(),
            was.distinct(),
            was.mode(),
            Duration.ZERO,
            was.quietTime(),
            was.seed(),
            true);
    return new Quiz(
        quiz.id(),
        quiz.conversation(),
        quiz.host(),
        settings,
        quiz.questions(),
        quiz.play(),
        quiz.revision());
  }
}
