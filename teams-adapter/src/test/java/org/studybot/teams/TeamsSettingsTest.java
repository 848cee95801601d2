package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.testing.InMemoryReturnAddresses;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.InMemoryMarks;
import org.studybot.teams.testing.LocalTeams;

class TeamsSettingsTest {

  private static final String APP = Doorstep.APP;
  private static final String TENANT = Activities.TENANT;

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "studybot", "11111111-2222-3333-4444", "../common"})
  void startNeitherWithoutAnAppIdNorWithoutAnOrganisation(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamsSettings.of(id, "secret", TENANT))
        .withMessageContaining("MICROSOFT_APP_ID");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamsSettings.of(APP, "secret", id))
        .withMessageContaining("MICROSOFT_APP_TENANT_ID");
  }

  @Test
  void doNotStartWithoutAPassword() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamsSettings.of(APP, " ", TENANT))
        .withMessageContaining("MICROSOFT_APP_PASSWORD");
  }

  @Test
  void alwaysAllowSomebodyAndNeverEverybody() {
    var settings = TeamsSettings.of(APP, "secret", TENANT);

    assertThat(settings.allowedTenants()).containsExactly(TENANT);
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withAllowedTenants(Set.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> settings.withAllowedTenants(Set.of("*")));
  }

  @Test
  void compareIdsAsTeamsWritesThem() {
    var settings = TeamsSettings.of(APP, "secret", TENANT.toUpperCase(Locale.ROOT));

    assertThat(settings.tenantId()).isEqualTo(TENANT);
    assertThat(settings.allowedTenants()).containsExactly(TENANT);
  }

  @Test
  void neverShowTheirPassword() {
    assertThat(TeamsSettings.of(APP, "hush-hush", TENANT).toString())
        .contains(APP)
        .doesNotContain("hush-hush");
  }

  @Test
  void getTheTokenFromTheOwnOrganisation() {
    assertThat(TeamsSettings.of(APP, "secret", TENANT).tokenEndpoint())
        .hasToString("https://login.microsoftonline.com/" + TENANT + "/oauth2/v2.0/token");
  }

  @Test
  void letEverybodyInOnlyInDevelopmentAndAnswerThisMachineOnly() {
    try (LocalTeams teams = new LocalTeams();
        TeamsDoor door =
            new TeamsDoor(
                TeamsSettings.withoutAuthentication(),
                Bot.quick(),
                new Kept(new InMemoryReturnAddresses(), new InMemoryMarks()),
                Clock.systemUTC())) {
      String here = new Activities(teams.url()).said("help").toString();
      String there = new Activities("https://smba.trafficmanager.net/").said("help").toString();

      assertThat(door.answer(Doorstep.call(there, Map.of())).status()).isEqualTo(403);
      assertThat(door.answer(Doorstep.call(here, Map.of())).status()).isEqualTo(200);
      assertThat(teams.next().authorization()).isEmpty();
    }
  }
}
