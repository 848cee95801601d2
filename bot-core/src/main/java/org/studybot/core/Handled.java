package org.studybot.core;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Delivery;
import org.studybot.core.lookup.Answer;

/**
 * What came of an event.
 *
 * @param answer what the lookup came to; null if the event was a repetition
 * @param deliveries what the channel is to carry out, in this order; none for a repetition
 */
public record Handled(@Nullable Answer answer, List<Delivery> deliveries) {

  public Handled {
    deliveries = List.copyOf(deliveries);
  }
}
