package org.studybot.slack.blockkit;

/**
 * What Slack sends when somebody opens a link of ours. The link opens by itself, and Slack tells us
 * of it as of any button (Block Kit reference, button element, url): nothing is to be done.
 */
public final class LinkPress {

  private static final String NAME = "open-";

  private LinkPress() {}

  static String actionId(int position, int at) {
    return NAME + position + "-" + at;
  }

  /** Whether it is that, by the id of what was pressed. */
  public static boolean is(String actionId) {
    return actionId.startsWith(NAME);
  }
}
