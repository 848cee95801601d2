package org.studybot.core.channel;

import java.time.Duration;

/** The platform asks not to be called for so long, as in the header {@code Retry-After}. */
public final class RetryLater extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Duration pause;

  public RetryLater(Duration pause) {
    super("the platform asks for a pause of " + pause);
    this.pause = pause;
  }

  public Duration pause() {
    return pause;
  }
}
