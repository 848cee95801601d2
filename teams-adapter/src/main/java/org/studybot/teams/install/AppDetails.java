package org.studybot.teams.install;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What differs from one college's app to another's. Refuses what Teams would, in one line.
 *
 * @param id the bot's id in Entra, a GUID, by which the app is known too
 * @param domain the host at which the bot is served
 * @param name what the app is called in Teams
 * @param version goes up whenever the package changes, or Teams takes it for the old one
 */
public record AppDetails(
    String id, String domain, String name, String version, Publisher publisher) {

  private static final Pattern GUID =
      Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");
  private static final Pattern HOST =
      Pattern.compile(
          "(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)++[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern VERSION =
      Pattern.compile("(?:0|[1-9]\\d{0,8})(?:\\.(?:0|[1-9]\\d{0,8})){2}");

  public AppDetails {
    id = id.strip().toLowerCase(Locale.ROOT);
    domain = domain.strip().toLowerCase(Locale.ROOT);
    name = name.strip();
    Limits.matches("GUID, as the app's id has to be", id, GUID);
    Limits.matches("host name such as studybot.college.example", domain, HOST);
    Limits.text("the name", name, 30);
    Limits.matches("version such as 1.0.2", version, VERSION);
  }
}
