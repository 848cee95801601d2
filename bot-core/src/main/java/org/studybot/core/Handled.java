package org.studybot.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.lookup.Answer;
import org.studybot.core.quiz.Outcome;

/**
 * What came of an event.
 *
 * @param answer what a lookup came to; null if nothing was looked up
 * @param outcome what came of a move in a quiz; null if there was none
 * @param deliveries what the channel is to carry out, in this order. What a quiz shows to everybody
 *     is not among them: it follows as a task of its own
 * @param isRepetition whether this process has handled the event before: then the deliveries are
 *     those of the first time, for a channel that gives them as its answer to the platform; one
 *     that sends them has done so already. After a restart nobody knows whether they were sent
 */
public record Handled(
    @Nullable Answer answer,
    @Nullable Outcome outcome,
    List<Delivery> deliveries,
    boolean isRepetition) {

  public Handled {
    deliveries = List.copyOf(deliveries);
  }

  /** For the first time. */
  public Handled(@Nullable Answer answer, @Nullable Outcome outcome, List<Delivery> deliveries) {
    this(answer, outcome, deliveries, false);
  }

  /** What a channel is to send: nothing for a repetition. */
  public List<Delivery> toSend() {
    return isRepetition ? List.of() : deliveries;
  }

  Handled repeated() {
    return new Handled(answer, outcome, deliveries, true);
  }

  static Handled nothing() {
    return new Handled(null, null, List.of());
  }

  static Handled looked(Answer answer, Delivery delivery) {
    return new Handled(answer, null, List.of(delivery));
  }

  static Handled of(Delivery delivery) {
    return new Handled(null, null, List.of(delivery));
  }

  static Handled replied(Card card, Audience audience) {
    return of(new Delivery.Reply(card, audience));
  }

  static Handled dialog(Card card) {
    return of(new Delivery.Dialog(card));
  }
}
