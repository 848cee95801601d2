package org.studybot.teams.botframework;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service of Microsoft's did not do what was asked. */
final class ConnectorFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What Microsoft asks to be tried again (Microsoft Learn, "Rate limiting for bots"). */
  private static final Set<Integer> PASSING = Set.of(412, 429, 502, 504);

  private final boolean passing;
  private final transient Optional<Duration> retryAfter;

  private ConnectorFailure(
      String message, @Nullable Throwable cause, boolean passing, Optional<Duration> retryAfter) {
    super(message, cause);
    this.passing = passing;
    this.retryAfter = retryAfter;
  }

  /** It answered with a status that says no. */
  static ConnectorFailure answered(String what, int status, Optional<Duration> retryAfter) {
    return new ConnectorFailure(what + ": " + status, null, PASSING.contains(status), retryAfter);
  }

  /** It could not be reached; nothing was sent. */
  static ConnectorFailure unreachable(String what, Throwable cause) {
    return new ConnectorFailure(what + ": cannot be reached", cause, true, Optional.empty());
  }

  /** Something went wrong on the way; what was sent may have arrived. */
  static ConnectorFailure unknown(String what, Throwable cause) {
    return new ConnectorFailure(what, cause, false, Optional.empty());
  }

  /** Whether it is worth trying again, and does no harm. */
  boolean passing() {
    return passing;
  }

  Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
