package org.studybot.teams.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlsTest {

  private final ServiceUrls teams = ServiceUrls.of(ServiceUrls.OF_TEAMS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net/uk/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee/",
        "HTTPS://SMBA.trafficmanager.net:443/teams",
        "https://smba.infra.gcc.teams.microsoft.com/teams"
      })
  void allowTheServersOfTeams(String url) {
    assertThat(teams.allow(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://smba.trafficmanager.net/emea/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://user:word@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evil.example/smba.trafficmanager.net",
        "https://evil.example?https://smba.trafficmanager.net",
        "https://smba.trafficmanager.net/?next=https://evil.example",
        "https://smba.trafficmanager.net/#x",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https://169.254.169.254/",
        "https://localhost/",
        "file:///etc/passwd",
        "//smba.trafficmanager.net/",
        "smba.trafficmanager.net",
        "https:/smba.trafficmanager.net",
        " https://smba.trafficmanager.net/",
        "",
        "\u0000"
      })
  void allowNobodyElse(String url) {
    assertThat(teams.allow(url)).isFalse();
  }

  @Test
  void allowThisMachineOnlyInDevelopment() {
    ServiceUrls here = ServiceUrls.loopback();

    assertThat(here.allow("http://127.0.0.1:56150/_connector")).isTrue();
    assertThat(here.allow("http://localhost:56150/")).isTrue();
    assertThat(here.allow("http://[::1]:56150/")).isTrue();
    assertThat(here.allow("https://smba.trafficmanager.net/")).isFalse();
    assertThat(here.allow("http://127.0.0.1.evil.example/")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "smba.trafficmanager.net", "/teams"})
  void refuseToBeMadeOfNoServer(String origin) {
    assertThatIllegalArgumentException().isThrownBy(() -> ServiceUrls.of(Set.of(origin)));
  }
}
