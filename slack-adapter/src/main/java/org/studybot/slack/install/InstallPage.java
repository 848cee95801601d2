package org.studybot.slack.install;

import java.util.List;
import java.util.Map;
import org.studybot.core.door.HttpAnswer;

/**
 * A page for whoever adds the bot to a workspace.
 *
 * @param paragraphs plain text
 * @param link where it goes on from here; empty for nowhere
 */
record InstallPage(int status, String title, List<String> paragraphs, String link, String label) {

  static final String STYLE_PATH = "/slack/install.css";

  private static final String STYLE =
      """
      body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; \
      padding: 0 1rem; color: #1d1c1d; background: #fff; }
      h1 { font-size: 1.75rem; line-height: 1.25; color: #1f4d3a; }
      a { display: inline-block; padding: .75rem 1.25rem; border-radius: .5rem; \
      color: #fff; background: #1f4d3a; text-decoration: none; font-weight: 600; }
      a:focus-visible { outline: 3px solid #1d1c1d; outline-offset: 3px; }
      @media (prefers-color-scheme: dark) {
        body { color: #e8e8e8; background: #1a1d21; }
        h1 { color: #8fd3b6; }
        a { color: #10241b; background: #8fd3b6; }
        a:focus-visible { outline-color: #e8e8e8; }
      }
      """;

  InstallPage {
    paragraphs = List.copyOf(paragraphs);
  }

  static InstallPage invitation(String link) {
    return new InstallPage(
        200,
        "Add Studybot to Slack",
        List.of(
            "Studybot looks things up in your college's own notes and runs quizzes in Slack.",
            "Slack will ask you what it may do. It answers when somebody writes /study, mentions"
                + " it, presses one of its buttons or writes to it. It reads nothing else.",
            "In many workspaces an owner or admin has to agree first."),
        link,
        "Add to Slack");
  }

  static InstallPage added(String workspace) {
    return new InstallPage(
        200,
        "Studybot is in " + (workspace.isBlank() ? "your workspace" : workspace),
        List.of(
            "Go to Slack and write /study in any channel.",
            "For quizzes that everybody sees, invite it to a channel first: /invite @studybot",
            "You can close this page."),
        "",
        "");
  }

  static InstallPage refused(String again) {
    return new InstallPage(
        200,
        "Nothing was added",
        List.of("You chose not to add Studybot, or Slack did not let you. Nothing has changed."),
        again,
        "Try again");
  }

  static InstallPage expired(String again) {
    return new InstallPage(
        400,
        "This page is too old",
        List.of(
            "For safety, adding Studybot has to be finished within ten minutes, in the browser in"
                + " which it was started, and each link works once.",
            "If Studybot already answers in Slack, all is done. If not, start again."),
        again,
        "Start again");
  }

  static InstallPage wholeOrganisation(String again) {
    return new InstallPage(
        409,
        "Please choose one workspace",
        List.of(
            "Studybot is added to one workspace at a time, not to a whole organisation: so each"
                + " keeps its quizzes and results to itself.",
            "Nothing was kept. Start again, and choose a workspace on Slack's page."),
        again,
        "Start again");
  }

  static InstallPage rotating(String again) {
    return new InstallPage(
        409,
        "One setting has to change first",
        List.of(
            "The app has token rotation switched on, which Studybot cannot do. Whoever looks after"
                + " the app can make a new one from Studybot's manifest.",
            "Nothing was kept."),
        again,
        "Start again");
  }

  static InstallPage failed(String reference, String again) {
    return new InstallPage(
        502,
        "That did not work",
        List.of(
            "Slack and Studybot could not agree just now. Nothing was kept. Try again in a minute.",
            "If it happens again, give this reference to whoever looks after Studybot: "
                + reference),
        again,
        "Start again");
  }

  static HttpAnswer style() {
    return new HttpAnswer(200, Map.of("Content-Type", "text/css; charset=utf-8"), STYLE);
  }

  /**
   * @param cookie what the browser is to remember or to forget
   */
  HttpAnswer answer(String cookie) {
    return new HttpAnswer(
        status, Map.of("Content-Type", "text/html; charset=utf-8", "Set-Cookie", cookie), html());
  }

  private String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n");
    html.append("<meta charset=\"utf-8\">\n<title>").append(escaped(title)).append("</title>\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<link rel=\"stylesheet\" href=\"").append(STYLE_PATH).append("\">\n</head>\n");
    html.append("<body>\n<main>\n<h1>").append(escaped(title)).append("</h1>\n");
    paragraphs.forEach(text -> html.append("<p>").append(escaped(text)).append("</p>\n"));
    if (!link.isEmpty()) {
      html.append("<p><a href=\"").append(escaped(link)).append("\">");
      html.append(escaped(label)).append("</a></p>\n");
    }
    return html.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
