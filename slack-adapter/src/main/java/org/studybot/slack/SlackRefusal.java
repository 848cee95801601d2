package org.studybot.slack;

/** Slack does not do what was asked of it. */
final class SlackRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What was asked, and Slack's name for the reason. */
  SlackRefusal(String asked, String reason) {
    super(asked + ": " + reason);
  }
}
