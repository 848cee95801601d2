package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.question.Response;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Phase;
import org.studybot.core.quiz.Refusal;
import org.studybot.core.testing.SampleSet;

/** What a repetition is told is what was told the first time. */
class HandledCodecTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00.123Z");

  static Stream<Card> cards() {
    return SampleSet.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("cards")
  void everyCardComesBackAsItWas(Card card) {
    Handled handled =
        new Handled(
            null,
            null,
            List.of(
                new Delivery.Reply(card, Audience.ASKER),
                new Delivery.Update(card),
                new Delivery.Dialog(card),
                new Delivery.Post(card),
                new Delivery.Show("quiz/1", "", card, new Action.OpenHome()),
                new Delivery.Show("quiz/2", "quiz/1", card)));

    assertThat(HandledCodec.handled(HandledCodec.encode(handled))).isEqualTo(handled);
  }

  static Stream<Outcome> outcomes() {
    Given chosen = new Given("U1", 2, Response.Chosen.of("a"), 0.5, true, NOW);
    return Stream.of(
        new Outcome.Joined(),
        new Outcome.Accepted(chosen),
        new Outcome.Accepted(new Given("U1", 0, new Response.Typed("ab \u0000 c"), 1, false, NOW)),
        new Outcome.Marked(
            new Given("U1", 0, new Response.Paired(Map.of("a", "b")), 1.0 / 3, false, NOW)),
        new Outcome.Skipped(1),
        new Outcome.HintGiven(1),
        new Outcome.Closed(1),
        new Outcome.Opened(1),
        new Outcome.Through(),
        new Outcome.Paused(),
        new Outcome.Resumed(),
        new Outcome.Ended(Phase.Reason.STOPPED),
        new Outcome.Left(),
        new Outcome.Appears(true),
        new Outcome.Challenged(3),
        new Outcome.Waited(),
        new Outcome.Refused(Refusal.TOO_LATE, -1));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void everyOutcomeComesBackAsItWas(Outcome outcome) {
    Handled handled = new Handled(null, outcome, List.of());

    assertThat(HandledCodec.handled(HandledCodec.encode(handled))).isEqualTo(handled);
  }

  @Test
  void theSamplesHaveEveryKindOfOutcome() {
    assertThat(outcomes().map(Object::getClass).distinct())
        .hasSameSizeAs(Outcome.class.getPermittedSubclasses());
  }

  @Test
  void whatAnotherVersionWroteIsNothingToCarryOut() {
    assertThat(HandledCodec.handled("{\"v\":2,\"deliveries\":[]}")).isEqualTo(Handled.nothing());
    assertThat(HandledCodec.handled("")).isEqualTo(Handled.nothing());
    assertThat(HandledCodec.handled("{\"v\":1,\"deliveries\":[{\"type\":\"New\"}]}"))
        .isEqualTo(Handled.nothing());
    assertThat(HandledCodec.handled("{\"v\":1,\"outcome\":\"{}\",\"deliveries\":[]}"))
        .isEqualTo(Handled.nothing());
  }
}
