package org.studybot.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.slack.SlackSettings;
import org.studybot.slack.SlackSettings.Access.ManyWorkspaces;
import org.studybot.teams.TeamsSettings;
import org.studybot.teams.identity.ManagedIdentity;

class SettingsTest {

  private static final Map<String, String> SLACK =
      Map.of("SLACK_SIGNING_SECRET", "0123456789abcdef", "SLACK_BOT_TOKEN", "xoxb-secret-token");
  private static final Map<String, String> MANY =
      Map.of(
          "SLACK_SIGNING_SECRET", "0123456789abcdef",
          "SLACK_CLIENT_ID", "1.2",
          "SLACK_CLIENT_SECRET", "client-secret",
          "STUDYBOT_PUBLIC_URL", "https://studybot.example.com",
          "STUDYBOT_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
  private static final Map<String, String> TEAMS =
      Map.of(
          "MICROSOFT_APP_ID", "11111111-2222-3333-4444-555555555555",
          "MICROSOFT_APP_PASSWORD", "very-secret",
          "MICROSOFT_APP_TENANT_ID", "66666666-7777-8888-9999-000000000000");

  @Test
  void leavesChannelsOffThatAreNotConfigured() {
    Settings settings = read(Map.of(), "127.0.0.1", false);
    assertThat(settings.slack()).isNull();
    assertThat(settings.teams()).isNull();
  }

  @Test
  void turnsOnWhatIsConfigured() {
    assertThat(read(SLACK, "0.0.0.0", false).slack()).isNotNull();
    assertThat(read(TEAMS, "0.0.0.0", false).teams()).isNotNull();
  }

  @Test
  void refusesAChannelThatIsHalfConfigured() {
    assertRefused(Map.of("SLACK_BOT_TOKEN", "xoxb-1"), "SLACK_SIGNING_SECRET must be set too");
    assertRefused(Map.of("MICROSOFT_APP_ID", "x"), "MICROSOFT_APP_TENANT_ID must be set too");
    assertRefused(Map.of("MICROSOFT_APP_PASSWORD", "x"), "MICROSOFT_APP_ID must be set too");
  }

  @Test
  void leavesTeamsUncheckedOnLoopbackOnly() {
    assertThat(read(Map.of(), "127.0.0.1", true).teams())
        .isEqualTo(TeamsSettings.withoutAuthentication());
    assertThat(read(Map.of(), "localhost", true).teams()).isNotNull();
    assertThatThrownBy(() -> read(Map.of(), "0.0.0.0", true))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("--host 127.0.0.1");
  }

  @Test
  void knowsTheStaffInSlackByTheirMemberIds() {
    Map<String, String> environment = new HashMap<>(SLACK);
    environment.put("STUDYBOT_SLACK_STAFF", "U012AB3CD, W034EF5GH");

    SlackSettings slack = requireNonNull(read(environment, "127.0.0.1", false).slack());

    assertThat(slack.people().staff()).containsExactlyInAnyOrder("U012AB3CD", "W034EF5GH");
  }

  @Test
  void turnsSocketModeOnWhereThereIsAnAppToken() {
    Map<String, String> environment = new HashMap<>(SLACK);
    assertThat(requireNonNull(read(environment, "127.0.0.1", false).slack()).appToken()).isEmpty();

    environment.put("SLACK_APP_TOKEN", "xapp-1-A012-secret");

    assertThat(requireNonNull(read(environment, "127.0.0.1", false).slack()).appToken())
        .isEqualTo("xapp-1-A012-secret");
  }

  @Test
  void letsManyWorkspacesInstallTheBotWhereItsCredentialsAreSet() {
    SlackSettings slack = requireNonNull(read(MANY, "127.0.0.1", false).slack());

    assertThat(slack.access()).isInstanceOf(ManyWorkspaces.class);
    assertThat(slack.access().toString())
        .contains("https://studybot.example.com")
        .doesNotContain("client-secret", "AAAA");
  }

  @Test
  void refusesOneWorkspaceAndManyAtOnceOrHalfOfTheCredentials() {
    Map<String, String> both = new HashMap<>(MANY);
    both.put("SLACK_BOT_TOKEN", "xoxb-secret-token");
    assertRefused(both, "set one of them");

    Map<String, String> half = new HashMap<>(MANY);
    half.remove("STUDYBOT_KEY");
    assertRefused(half, "STUDYBOT_KEY must be set too");
    Map<String, String> unsigned = new HashMap<>(MANY);
    unsigned.remove("SLACK_SIGNING_SECRET");
    assertRefused(unsigned, "SLACK_SIGNING_SECRET must be set too");
  }

  @Test
  void takesThePublicAddressAloneForNoWishToServeManyWorkspaces() {
    Map<String, String> address = Map.of("STUDYBOT_PUBLIC_URL", "https://studybot.example.com");

    assertThat(read(address, "127.0.0.1", false).slack()).isNull();
  }

  @Test
  void refusesAKeyThatIsNoneAndAnAddressThatIsNotSafe() {
    Map<String, String> key = new HashMap<>(MANY);
    key.put("STUDYBOT_KEY", "a password");
    assertRefused(key, "openssl rand -base64 32");

    Map<String, String> address = new HashMap<>(MANY);
    address.put("STUDYBOT_PUBLIC_URL", "http://studybot.example.com");
    assertRefused(address, "begins with https://");
  }

  @Test
  void refusesAnAppTokenThatIsNoneOrStandsAlone() {
    Map<String, String> environment = new HashMap<>(SLACK);
    environment.put("SLACK_APP_TOKEN", "xoxb-the-other-token");

    assertRefused(environment, "begins with xapp-");
    assertRefused(Map.of("SLACK_APP_TOKEN", "xapp-1"), "SLACK_BOT_TOKEN must be set too");
  }

  @Test
  void refusesStaffInSlackWhoseMemberIdIsNone() {
    assertRefused(
        Map.of("STUDYBOT_SLACK_STAFF", "U012AB3CD, @amira"),
        "STUDYBOT_SLACK_STAFF: '@amira' is no member ID of Slack");
  }

  @Test
  void knowsTheStaffInTeamsByTheirObjectIds() {
    Map<String, String> environment = new HashMap<>(TEAMS);
    environment.put("STUDYBOT_TEAMS_STAFF", "AAAAAAAA-1111-2222-3333-000000000001");

    for (boolean unchecked : new boolean[] {true, false}) {
      TeamsSettings teams = requireNonNull(read(environment, "127.0.0.1", unchecked).teams());
      assertThat(teams.staff().ids()).containsExactly("aaaaaaaa-1111-2222-3333-000000000001");
    }
  }

  @Test
  void takesOneCredentialForTeams() {
    Map<String, String> environment = new HashMap<>(TEAMS);
    environment.put("MICROSOFT_APP_MANAGED_IDENTITY", "true");
    assertRefused(environment, "set one of MICROSOFT_APP_PASSWORD, MICROSOFT_APP_CERTIFICATE, MI");

    environment.remove("MICROSOFT_APP_PASSWORD");
    assertThat(teams(environment).credential()).isInstanceOf(ManagedIdentity.class);

    environment.put("MICROSOFT_APP_MANAGED_IDENTITY", "yes");
    assertRefused(environment, "is either 'true' or not set");

    environment.remove("MICROSOFT_APP_MANAGED_IDENTITY");
    assertRefused(environment, "set one of");

    environment.put("MICROSOFT_APP_CERTIFICATE", "no-such-file.pem");
    assertRefused(environment, "MICROSOFT_APP_CERTIFICATE has to be a PEM file");
  }

  @Test
  void answersTheOrganisationsThatAreNamed() {
    Map<String, String> environment = new HashMap<>(TEAMS);
    assertThat(teams(environment).allowedTenants())
        .containsExactly("66666666-7777-8888-9999-000000000000");

    environment.put(
        "STUDYBOT_TEAMS_TENANTS",
        "AAAAAAAA-1111-2222-3333-000000000001, bbbbbbbb-1111-2222-3333-000000000002");
    assertThat(teams(environment).allowedTenants())
        .containsExactlyInAnyOrder(
            "aaaaaaaa-1111-2222-3333-000000000001", "bbbbbbbb-1111-2222-3333-000000000002");

    environment.put("STUDYBOT_TEAMS_TENANTS", "*");
    assertRefused(environment, "given by its id, a GUID");
  }

  private static TeamsSettings.Registered teams(Map<String, String> environment) {
    return (TeamsSettings.Registered) requireNonNull(read(environment, "127.0.0.1", false).teams());
  }

  @Test
  void refusesStaffInTeamsWhoseObjectIdIsNone() {
    assertRefused(
        Map.of("STUDYBOT_TEAMS_STAFF", "ann@college.example"),
        "STUDYBOT_TEAMS_STAFF: 'ann@college.example' is no Entra object ID");
  }

  @Test
  void showsNoSecret() {
    assertThat(read(SLACK, "127.0.0.1", false).toString() + read(TEAMS, "127.0.0.1", false))
        .doesNotContain("0123456789abcdef", "xoxb-secret-token", "very-secret");
  }

  private static void assertRefused(Map<String, String> environment, String message) {
    assertThatThrownBy(() -> read(environment, "127.0.0.1", false))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining(message);
  }

  private static Settings read(Map<String, String> environment, String host, boolean unchecked) {
    return Settings.read(environment, host, 0, unchecked);
  }
}
