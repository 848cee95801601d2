package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.testing.QuizStorm;
import org.studybot.core.testing.SampleQuizzes;
import org.studybot.core.testing.TestClock;

/** What holds whatever happens: storms of events, each of them watched. */
class QuizLawsTest {

  private static final int STORMS = 150;
  private static final int EVENTS = 200;

  @ParameterizedTest
  @CsvSource({
    "'', GROUP",
    "20s, GROUP",
    "race, GROUP",
    "race 20s, GROUP",
    "own pace, GROUP",
    "own pace 20s, GROUP",
    "'', PERSONAL",
    "20s, PERSONAL"
  })
  void holdInEveryStorm(String options, Conversation.Scope scope) {
    Set<Class<?>> outcomes = new HashSet<>();
    Set<Refusal> refusals = new HashSet<>();
    for (int seed = 0; seed < STORMS; seed++) {
      Conversation conversation =
          scope == Conversation.Scope.GROUP
              ? SampleQuizzes.channel("C1")
              : SampleQuizzes.personal("D1");
      new Storm(SampleQuizzes.fresh(options, conversation), seed).rage(outcomes, refusals);
    }
    // A storm in which little happens would prove little.
    assertThat(outcomes)
        .contains(
            Outcome.Skipped.class,
            Outcome.HintGiven.class,
            Outcome.Opened.class,
            Outcome.Paused.class,
            Outcome.Resumed.class,
            Outcome.Ended.class,
            Outcome.Appears.class,
            Outcome.Challenged.class,
            Outcome.Refused.class);
    assertThat(refusals)
        .contains(
            Refusal.TOO_LATE, Refusal.MOVED_ON, Refusal.NOT_YET, Refusal.PAUSED, Refusal.OVER);
  }

  /** One quiz and what befalls it. */
  private static final class Storm {

    private final Random random;
    private final long seed;
    private final Map<List<Object>, Given> accepted = new HashMap<>();
    private Quiz quiz;
    private Instant now = new TestClock().instant();

    Storm(Quiz quiz, long seed) {
      this.quiz = quiz;
      this.seed = seed;
      this.random = new Random(seed);
    }

    /** To show and to store a quiz takes longer than to play it. */
    private boolean isWatchedClosely() {
      return seed % 10 == 0;
    }

    void rage(Set<Class<?>> outcomes, Set<Refusal> refusals) {
      for (QuizEvent event : QuizStorm.events(quiz, seed, EVENTS)) {
        now = now.plus(passing());
        Outcome outcome = step(event);
        outcomes.add(outcome.getClass());
        if (outcome instanceof Outcome.Refused(var why, var _)) {
          refusals.add(why);
        }
      }
      step(new QuizEvent.Stop(SampleQuizzes.STAFF));
      everyAcceptedAnswerCountsOnce();
    }

    /** Mostly moments, now and then hours, and sometimes the clock of another node is behind. */
    private Duration passing() {
      return switch (random.nextInt(300)) {
        case 0 -> Duration.ofMinutes(70);
        case 1, 2 -> Duration.ofSeconds(-3);
        default -> Duration.ofMillis(random.nextInt(3000));
      };
    }

    private Outcome step(QuizEvent event) {
      Quiz before = quiz;
      Step step = QuizMachine.apply(before, event, now);
      quiz = step.quiz();
      revisionGrowsWithEachChangeAndNoOther(before);
      aRepetitionChangesNothing(event);
      aRefusalChangesNothingButTime(before, step.outcome());
      nothingIsLost(before);
      lanesOnlyMoveOn(before);
      timeIsKept();
      if (isWatchedClosely() && !quiz.equals(before)) {
        theBoardOnlyGrows(before);
        assertThat(QuizCodec.quiz(QuizCodec.encode(quiz))).isEqualTo(quiz);
      }
      remember(event, step.outcome());
      return step.outcome();
    }

    private void revisionGrowsWithEachChangeAndNoOther(Quiz before) {
      long growth = quiz.revision() - before.revision();
      assertThat(growth).isEqualTo(quiz.play().equals(before.play()) ? 0 : 1);
    }

    private void aRepetitionChangesNothing(QuizEvent event) {
      assertThat(QuizMachine.apply(quiz, event, now).quiz()).isEqualTo(quiz);
    }

    private void aRefusalChangesNothingButTime(Quiz before, Outcome outcome) {
      if (outcome instanceof Outcome.Refused) {
        assertThat(quiz)
            .isEqualTo(QuizMachine.apply(before, new QuizEvent.TimePassed(), now).quiz());
      }
    }

    private void nothingIsLost(Quiz before) {
      for (Player player : before.play().players()) {
        assertThat(Scores.score(quiz, player.id()))
            .isGreaterThanOrEqualTo(Scores.score(before, player.id()));
      }
      for (Given given : before.play().answers()) {
        assertThat(quiz.answer(given.player(), given.index())).isPresent();
        if (isFinal(before, given)) {
          assertThat(quiz.answer(given.player(), given.index())).contains(given);
        }
      }
    }

    private static boolean isFinal(Quiz before, Given given) {
      return before.isClosed(given.player(), given.index())
          || before.settings().mode() == Mode.RACE;
    }

    private void lanesOnlyMoveOn(Quiz before) {
      Map<String, Stage> lanes = quiz.play().lanes();
      before.play().lanes().forEach((lane, stage) -> movesOn(stage, lanes.get(lane)));
      assertThat(!before.isFinished() || quiz.play().phase().equals(before.play().phase()))
          .isTrue();
    }

    private static void movesOn(Stage before, @Nullable Stage after) {
      assertThat(after).isNotNull();
      assertThat(after.closed()).isGreaterThanOrEqualTo(before.closed());
    }

    private void theBoardOnlyGrows(Quiz before) {
      List<String> names = QuizBoard.messages(quiz).stream().map(Show::name).toList();
      List<String> earlier = QuizBoard.messages(before).stream().map(Show::name).toList();
      assertThat(names).startsWith(earlier.toArray(String[]::new));
    }

    private void timeIsKept() {
      Quiz timely = QuizMachine.apply(quiz, new QuizEvent.TimePassed(), now).quiz();
      assertThat(timely.deadline().isEmpty()).isEqualTo(timely.isFinished());
      assertThat(timely.deadline().filter(at -> !at.isAfter(now))).isEmpty();
    }

    private void remember(QuizEvent event, Outcome outcome) {
      if (event instanceof QuizEvent.Answer answer) {
        given(outcome)
            .forEach(given -> accepted.put(List.of(answer.by().id(), answer.index()), given));
      }
    }

    private static List<Given> given(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Accepted(var given) -> List.of(given);
        case Outcome.Marked(var given) -> List.of(given);
        default -> List.of();
      };
    }

    private void everyAcceptedAnswerCountsOnce() {
      assertThat(quiz.play().answers()).containsExactlyInAnyOrderElementsOf(accepted.values());
      for (Player player : quiz.play().players()) {
        double earned =
            accepted.values().stream()
                .filter(given -> given.player().equals(player.id()))
                .mapToDouble(given -> Scores.points(quiz, given))
                .sum();
        assertThat(Scores.score(quiz, player.id())).isEqualTo(earned);
      }
    }
  }
}
