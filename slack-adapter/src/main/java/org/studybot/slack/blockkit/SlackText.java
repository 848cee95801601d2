package org.studybot.slack.blockkit;

/** The three characters that are markup for Slack wherever it reads text as mrkdwn. */
public final class SlackText {

  private SlackText() {}

  /** Text in which Slack finds no mention, link or command ("Formatting text", escaping). */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** What somebody typed, from the form in which Slack hands it on. */
  public static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
