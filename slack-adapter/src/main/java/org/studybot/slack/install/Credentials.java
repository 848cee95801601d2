package org.studybot.slack.install;

import java.net.URI;
import java.util.Set;
import org.studybot.core.command.Wording;
import org.studybot.core.store.SecretKeys;

/**
 * What lets any workspace add the bot ("Installing with OAuth"). Its text form shows no secret.
 *
 * @param clientId as under "Basic Information" of the app
 * @param clientSecret from the same place
 * @param publicUrl under which browsers reach the bot, as in https://studybot.example.com
 * @param keys for what workspaces hand over
 */
public record Credentials(String clientId, String clientSecret, URI publicUrl, SecretKeys keys) {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Refuses, with words for whoever installs the bot, what cannot be right. */
  public Credentials {
    if (!clientId.matches("[!-~]{3,}") || !clientSecret.matches("[!-~]{8,}")) {
      throw new IllegalArgumentException(
          "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are those under Basic Information of the app");
    }
    if (!isSafe(publicUrl)) {
      throw new IllegalArgumentException(
          "STUDYBOT_PUBLIC_URL is the address of the bot for browsers and begins with https://,"
              + " as in https://studybot.example.com");
    }
  }

  private static boolean isSafe(URI url) {
    return url.getHost() != null
        && url.getQuery() == null
        && ("https".equals(url.getScheme()) || onThisMachine(url));
  }

  private static boolean onThisMachine(URI url) {
    return "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost());
  }

  /** The address of one of the bot's pages. */
  String page(String path) {
    return Wording.withoutEnd(publicUrl.toString(), "/") + path;
  }

  /** Whether cookies travel encrypted; not so on a machine where somebody tries the bot out. */
  boolean encrypted() {
    return "https".equals(publicUrl.getScheme());
  }

  @Override
  public String toString() {
    return "Credentials[publicUrl=" + publicUrl + "]";
  }
}
