package org.studybot.core.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** What the bot draws while it handles an event: for each attempt at it something else. */
final class EventRandom implements RandomGenerator {

  private SplittableRandom random = new SplittableRandom(0);

  void begin(Object event, int attempt) {
    random = new SplittableRandom(31L * List.of(event.toString(), attempt).hashCode());
  }

  @Override
  public long nextLong() {
    return random.nextLong();
  }
}
