package org.studybot.teams;

/**
 * What may have changed something failed, and nothing of it was kept: it must not be acknowledged.
 * The failure itself is in the log, under this number.
 */
final class NotHandled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String number;

  NotHandled(String number) {
    super("Something went wrong; the log knows it as " + number, null, false, false);
    this.number = number;
  }

  String number() {
    return number;
  }
}
