package org.studybot.teams.botframework;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A service of Microsoft's did not do what was asked. */
public final class ConnectorFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What Microsoft asks to be tried again (Microsoft Learn, "Rate limiting for bots"). */
  private static final Set<Integer> PASSING = Set.of(412, 429, 502, 504);

  private static final String WRITES_BLOCKED = "MessageWritesBlocked";

  private final boolean passing;
  private final int status;
  private final String code;
  private final transient Optional<Duration> retryAfter;

  private ConnectorFailure(
      String message,
      @Nullable Throwable cause,
      int status,
      String code,
      boolean passing,
      Optional<Duration> retryAfter) {
    super(message, cause);
    this.status = status;
    this.code = code;
    this.passing = passing;
    this.retryAfter = retryAfter;
  }

  /** It answered with a status that says no, and perhaps with a code that says why. */
  static ConnectorFailure answered(
      String what, int status, String code, Optional<Duration> retryAfter) {
    String reason = code.matches("\\w{1,60}") ? " " + code : "";
    return new ConnectorFailure(
        what + ": " + status + reason, null, status, code, PASSING.contains(status), retryAfter);
  }

  /** Nothing was sent, as whoever is there has blocked us before. */
  public static ConnectorFailure optedOut() {
    return answered("Bot Connector", 403, WRITES_BLOCKED, Optional.empty());
  }

  /** Nothing was sent, as the service asked for a pause that is not over yet. */
  static ConnectorFailure resting(Duration left) {
    return new ConnectorFailure(
        "Bot Connector: asked for a pause", null, 429, "", true, Optional.of(left));
  }

  /** It could not be reached; nothing was sent. */
  static ConnectorFailure unreachable(String what, Throwable cause) {
    return new ConnectorFailure(what + ": cannot be reached", cause, 0, "", true, Optional.empty());
  }

  /** Something went wrong on the way; what was sent may have arrived. */
  static ConnectorFailure unknown(String what, Throwable cause) {
    return new ConnectorFailure(what, cause, 0, "", false, Optional.empty());
  }

  /** Whether what was to be changed is no longer there. */
  public boolean gone() {
    return status == 404 || status == 410;
  }

  /** Whether we may not write there: removed, blocked by the person, or by an administrator. */
  public boolean forbidden() {
    return status == 403;
  }

  /**
   * Whether the person has blocked the bot, or taken it away (Microsoft Learn, "Send proactive
   * messages", status codes).
   */
  public boolean writesBlocked() {
    return forbidden() && code.equals(WRITES_BLOCKED);
  }

  /** Whether the service asks for a pause, or is busy for a moment. */
  public boolean busy() {
    return PASSING.contains(status);
  }

  /** Whether it is worth trying again, and does no harm. */
  boolean passing() {
    return passing;
  }

  /** How long it asks to be left alone. */
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
