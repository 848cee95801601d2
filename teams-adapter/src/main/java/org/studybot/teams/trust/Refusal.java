package org.studybot.teams.trust;

/**
 * Ends a call at the edge. Its message goes to the caller and into the log, so it never repeats
 * what was sent; it has no stack trace, for being refused is nothing exceptional.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  private Refusal(int status, String reason) {
    super(reason, null, false, false);
    this.status = status;
  }

  /** The call is not understood: 400. */
  public static Refusal malformed(String reason) {
    return new Refusal(400, reason);
  }

  /** The caller does not prove who it is: 401. */
  public static Refusal unproven(String reason) {
    return new Refusal(401, reason);
  }

  /** The caller is known and may not do this: 403. */
  public static Refusal forbidden(String reason) {
    return new Refusal(403, reason);
  }

  /** It cannot be said now whether the caller is who it claims to be: 503. */
  public static Refusal notNow(String reason) {
    return new Refusal(503, reason);
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }

  /** For people; also {@link #getMessage()}. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
