package org.studybot.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.SlackSettings;
import org.studybot.teams.TeamsSettings;
import org.studybot.teams.trust.Staff;

/**
 * How the service is set up. A channel that is not configured is off; one that is half configured
 * is an error, since somebody wanted it on.
 */
record Settings(
    String host, int port, @Nullable SlackSettings slack, @Nullable TeamsSettings teams) {

  private static final List<String> TEAMS =
      List.of("MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD", "MICROSOFT_APP_TENANT_ID");
  private static final String TEAMS_STAFF = "STUDYBOT_TEAMS_STAFF";

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
    Staff staff = Staff.read(TEAMS_STAFF, environment.getOrDefault(TEAMS_STAFF, ""));
    if (!withoutAuthentication) {
      return all(TEAMS, environment)
          .map(values -> TeamsSettings.of(values.get(0), values.get(1), values.get(2)))
          .map(settings -> settings.withStaff(staff));
    }
    if (!isLoopback(host)) {
      throw new IllegalArgumentException(
          "--teams-no-auth is for development only, with --host 127.0.0.1");
    }
    return Optional.of(TeamsSettings.withoutAuthentication().withStaff(staff));
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

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
