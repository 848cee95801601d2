package org.studybot.teams.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppDetailsTest {

  private static final String ID = "11111111-2222-3333-4444-555555555555";
  private static final URI PAGE = URI.create("https://college.example/privacy");
  private static final Publisher PUBLISHER = new Publisher("A college", PAGE, PAGE, PAGE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://bot.example",
        "bot.example/",
        "bot.example:443",
        "localhost",
        "*.example.org",
        "127.0.0.1",
        "-a.example",
        "a..example",
        ""
      })
  void refusesWhatIsNoHost(String domain) {
    assertThatThrownBy(() -> app(ID, domain, "Studybot", "1.0.0"))
        .hasMessage("'" + domain + "' is no host name such as studybot.college.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"studybot", "11111111222233334444555555555555", "{" + ID + "}"})
  void refusesAnIdThatIsNoGuid(String id) {
    assertThatThrownBy(() -> app(id, "bot.example", "Studybot", "1.0.0"))
        .hasMessage("'" + id + "' is no GUID, as the app's id has to be");
  }

  @Test
  void refusesANameThatTeamsWouldNotTakeAndSaysWhy() {
    assertThatThrownBy(() -> app(ID, "bot.example", "n".repeat(31), "1.0.0"))
        .hasMessage("the name has 31 characters; Teams takes 30");
    assertThatThrownBy(() -> app(ID, "bot.example", " ", "1.0.0"))
        .hasMessage("the name must not be empty");
    assertThatThrownBy(() -> app(ID, "bot.example", "Study\nbot", "1.0.0"))
        .hasMessage("the name must be one line of text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.0", "1.0.0.0", "01.0.0", "1.0.x"})
  void refusesWhatIsNoVersion(String version) {
    assertThatThrownBy(() -> app(ID, "bot.example", "Studybot", version))
        .hasMessage("'" + version + "' is no version such as 1.0.2");
  }

  @ParameterizedTest
  @CsvSource({"http://college.example/p", "/p", "javascript:alert(1)", "https:///p"})
  void refusesALinkThatIsNotSecure(String link) {
    assertThatThrownBy(() -> new Publisher("A college", PAGE, URI.create(link), PAGE))
        .hasMessage("the privacy page has to be an https:// address, not '" + link + "'");
  }

  @Test
  void writesIdsAndHostsTheWayTeamsDoes() {
    AppDetails app = app("ABCDEF11-2222-3333-4444-555555555555", "Bot.Example", "Study", "1.2.3");

    assertThat(app.id()).isEqualTo("abcdef11-2222-3333-4444-555555555555");
    assertThat(app.domain()).isEqualTo("bot.example");
  }

  private static AppDetails app(String id, String domain, String name, String version) {
    return new AppDetails(id, domain, name, version, PUBLISHER);
  }
}
