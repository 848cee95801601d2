package org.studybot.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.store.SecretKeys;
import org.studybot.slack.People;
import org.studybot.slack.SlackSettings;
import org.studybot.slack.SlackSettings.Access;
import org.studybot.slack.install.Credentials;

/** What the environment says about Slack. */
final class SlackVariables {

  private static final String SECRET = "SLACK_SIGNING_SECRET";
  private static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
  private static final String APP_TOKEN = "SLACK_APP_TOKEN";

  /** For many workspaces: all of them, or none. */
  private static final List<String> MANY =
      List.of("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "STUDYBOT_PUBLIC_URL", "STUDYBOT_KEY");

  private final Map<String, String> environment;

  private SlackVariables(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Empty if Slack is not configured; half of it is refused, since somebody wanted it on. */
  static Optional<SlackSettings> read(Map<String, String> environment) {
    return new SlackVariables(environment).settings();
  }

  private Optional<SlackSettings> settings() {
    People people = People.withStaff(value("STUDYBOT_SLACK_STAFF"));
    Optional<Access> access = access();
    if (value(SECRET).isEmpty() && access.isEmpty() && value(APP_TOKEN).isEmpty()) {
      return Optional.empty();
    }
    if (access.isEmpty()) {
      throw new IllegalArgumentException(
          BOT_TOKEN + " must be set too, or for many workspaces " + String.join(", ", MANY));
    }
    if (value(SECRET).isEmpty()) {
      throw new IllegalArgumentException(SECRET + " must be set too");
    }
    return Optional.of(
        new SlackSettings(value(SECRET), access.get(), url(), people, value(APP_TOKEN)));
  }

  private Optional<Access> access() {
    Optional<Access> many =
        wantsMany() ? Settings.all(MANY, environment).map(SlackVariables::many) : Optional.empty();
    if (many.isPresent() && !value(BOT_TOKEN).isEmpty()) {
      throw new IllegalArgumentException(
          BOT_TOKEN + " is for one workspace and SLACK_CLIENT_ID for many: set one of them");
    }
    return value(BOT_TOKEN).isEmpty()
        ? many
        : Optional.of(new Access.OneWorkspace(value(BOT_TOKEN)));
  }

  /** The address and the key alone are of use without Slack, too. */
  private boolean wantsMany() {
    return !value("SLACK_CLIENT_ID").isEmpty() || !value("SLACK_CLIENT_SECRET").isEmpty();
  }

  private static Access many(List<String> values) {
    return new Access.ManyWorkspaces(
        new Credentials(
            values.get(0).strip(),
            values.get(1).strip(),
            URI.create(values.get(2).strip()),
            SecretKeys.of(values.get(3))));
  }

  private URI url() {
    String url = value("SLACK_API_URL");
    return url.isEmpty() ? SlackSettings.SLACK : URI.create(url);
  }

  private String value(String name) {
    return environment.getOrDefault(name, "").strip();
  }
}
