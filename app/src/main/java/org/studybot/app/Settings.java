package org.studybot.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.SlackSettings;
import org.studybot.teams.TeamsSettings;

/**
 * How the service is set up. A channel that is not configured is off; one that is half configured
 * is an error, since somebody wanted it on.
 */
record Settings(
    String host, int port, @Nullable SlackSettings slack, @Nullable TeamsSettings teams) {

  /** Reads the environment; refuses with a message for whoever starts the program. */
  static Settings read(
      Map<String, String> environment, String host, int port, boolean teamsWithoutAuthentication) {
    try {
      return new Settings(
          host,
          port,
          SlackVariables.read(environment).orElse(null),
          teams(environment, host, teamsWithoutAuthentication).orElse(null));
    } catch (IllegalArgumentException refused) {
      throw new SetupException(String.valueOf(refused.getMessage()), refused);
    }
  }

  private static Optional<TeamsSettings> teams(
      Map<String, String> environment, String host, boolean withoutAuthentication) {
    TeamsVariables teams = new TeamsVariables(environment);
    return withoutAuthentication ? Optional.of(teams.unchecked(host)) : teams.settings();
  }

  /** The values of these variables; empty if none is set. */
  static Optional<List<String>> all(List<String> names, Map<String, String> environment) {
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
