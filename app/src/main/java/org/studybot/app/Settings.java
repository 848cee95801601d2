package org.studybot.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.People;
import org.studybot.slack.SlackSettings;
import org.studybot.teams.TeamsSettings;

/**
 * How the service is set up. A channel that is not configured is off; one that is half configured
 * is an error, since somebody wanted it on.
 */
record Settings(
    String host, int port, @Nullable SlackSettings slack, @Nullable TeamsSettings teams) {

  private static final List<String> SLACK = List.of("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN");

  /** Reads the environment; refuses with a message for whoever starts the program. */
  static Settings read(
      Map<String, String> environment, String host, int port, boolean teamsWithoutAuthentication) {
    try {
      return new Settings(
          host,
          port,
          slack(environment).orElse(null),
          teams(environment, host, teamsWithoutAuthentication).orElse(null));
    } catch (IllegalArgumentException refused) {
      throw new SetupException(String.valueOf(refused.getMessage()), refused);
    }
  }

  private static Optional<SlackSettings> slack(Map<String, String> environment) {
    URI url =
        Optional.ofNullable(environment.get("SLACK_API_URL"))
            .filter(text -> !text.isBlank())
            .map(URI::create)
            .orElse(SlackSettings.SLACK);
    People people = People.withStaff(environment.getOrDefault("STUDYBOT_SLACK_STAFF", ""));
    String appToken = environment.getOrDefault("SLACK_APP_TOKEN", "").strip();
    Optional<List<String>> values = all(SLACK, environment);
    if (values.isEmpty() && !appToken.isEmpty()) {
      throw new IllegalArgumentException(
          "SLACK_APP_TOKEN is set, so " + String.join(" and ", SLACK) + " must be set too");
    }
    return values.map(
        set -> new SlackSettings(set.getFirst(), set.getLast(), url, people, appToken));
  }

  private static Optional<TeamsSettings> teams(
      Map<String, String> environment, String host, boolean withoutAuthentication) {
    TeamsEnvironment teams = new TeamsEnvironment(environment);
    return withoutAuthentication ? Optional.of(teams.unchecked(host)) : teams.settings();
  }

  /** The values of these variables; empty if none is set. */
  private static Optional<List<String>> all(List<String> names, Map<String, String> environment) {
    List<String> missing =
        names.stream().filter(name -> environment.getOrDefault(name, "").isBlank()).toList();
    if (missing.size() == names.size()) {
      return Optional.empty();
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          String.join(" and ", missing)
              + " must be set too, or none of "
              + String.join(", ", names));
    }
    return Optional.of(names.stream().map(environment::get).toList());
  }
}
