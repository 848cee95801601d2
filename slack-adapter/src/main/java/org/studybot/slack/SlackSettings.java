package org.studybot.slack;

import java.net.URI;
import java.util.Set;
import org.studybot.slack.install.Credentials;

/**
 * How the bot is known to Slack. Its text form shows no secret.
 *
 * @param signingSecret proves that a call comes from Slack: "Basic Information" of the app
 * @param access what lets the bot speak
 * @param apiUrl where Slack's Web API is; ends with a slash
 * @param appToken opens the line of Socket Mode: "Basic Information" of the app, "App-Level
 *     Tokens"; empty if Slack calls in over HTTP alone
 */
public record SlackSettings(
    String signingSecret, Access access, URI apiUrl, People people, String appToken) {

  /** Where the bot may speak. */
  public sealed interface Access {

    /**
     * In the one workspace whose administrators gave this token: "OAuth &amp; Permissions" of the
     * app.
     */
    record OneWorkspace(String botToken) implements Access {
      public OneWorkspace {
        if (!botToken.matches("(xoxe\\.)?xoxb-[!-~]+")) {
          throw new IllegalArgumentException("Slack's bot token is the one that begins with xoxb-");
        }
      }

      @Override
      public String toString() {
        return "OneWorkspace";
      }
    }

    /** In each that adds the bot. */
    record ManyWorkspaces(Credentials credentials) implements Access {}
  }

  /** Slack itself. */
  public static final URI SLACK = URI.create("https://slack.com/api/");

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Refuses, with words for whoever installs the bot, what cannot be right. */
  public SlackSettings {
    if (!signingSecret.matches("[!-~]{8,}")) {
      throw new IllegalArgumentException(
          "Slack's signing secret is the one under Basic Information: 32 letters and digits");
    }
    if (!appToken.matches("(xapp-[!-~]+)?")) {
      throw new IllegalArgumentException(
          "Slack's app-level token is the one that begins with xapp-");
    }
    if (access instanceof Access.ManyWorkspaces && !people.inNamedWorkspaces()) {
      throw new IllegalArgumentException(
          "STUDYBOT_SLACK_STAFF: a member ID is of one workspace, and there may be several. Put the"
              + " workspace ID and a slash before it, as in T012AB3CD/U012AB3CD");
    }
    if (!apiUrl.toString().endsWith("/")) {
      apiUrl = URI.create(apiUrl + "/");
    }
    if (!"https".equals(apiUrl.getScheme()) && !onThisMachine(apiUrl)) {
      throw new IllegalArgumentException(
          "Slack's address begins with https://, or it is on this machine: " + apiUrl);
    }
  }

  /** In one workspace, without Socket Mode. */
  public SlackSettings(String signingSecret, String botToken, URI apiUrl, People people) {
    this(signingSecret, new Access.OneWorkspace(botToken), apiUrl, people, "");
  }

  /** In one workspace, without Socket Mode and without any staff. */
  public SlackSettings(String signingSecret, String botToken, URI apiUrl) {
    this(signingSecret, botToken, apiUrl, People.learners());
  }

  /** Whether the address is that of a stand-in for Slack, to test with. */
  boolean localStandIn() {
    return onThisMachine(apiUrl);
  }

  private static boolean onThisMachine(URI url) {
    return "http".equals(url.getScheme())
        && url.getHost() != null
        && THIS_MACHINE.contains(url.getHost());
  }

  @Override
  public String toString() {
    return "SlackSettings[apiUrl=" + apiUrl + "]";
  }
}
