package org.studybot.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

  private static final AllowedHosts LAPTOP = AllowedHosts.of("127.0.0.1", Set.of());
  private static final AllowedHosts NAMED =
      AllowedHosts.of("0.0.0.0", Set.of("Studybot.college.example"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "LOCALHOST:1",
        "127.0.0.1",
        "127.0.0.1:8080",
        "127.0.0.2",
        "[::1]",
        "[::1]:8080"
      })
  void aLaptopAnswersUnderItsOwnNames(String host) {
    assertThat(LAPTOP.allow(host)).isTrue();
    assertThat(AllowedHosts.of("::1", Set.of()).allow(host)).isTrue();
    assertThat(AllowedHosts.of("localhost", Set.of()).allow(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "localhost:80@evil.example",
        "127.0.0.1.evil.example",
        "192.168.0.7",
        "[fe80::1]",
        "0.0.0.0",
        "1270.0.1",
        "localhost:evil",
        "127.0.0.1:80:80",
        "studybot.college.example",
        "::1:evil",
        "["
      })
  void aLaptopAnswersUnderNoOther(String host) {
    assertThat(LAPTOP.allow(host)).isFalse();
  }

  @Test
  void aNameThatWasAllowedIsOneOfItsOwn() {
    AllowedHosts behindProxy = AllowedHosts.of("127.0.0.1", Set.of("studybot.college.example"));

    assertThat(behindProxy.allow("studybot.college.example")).isTrue();
    assertThat(behindProxy.allow("STUDYBOT.college.example:443")).isTrue();
    assertThat(behindProxy.allow("other.college.example")).isFalse();
  }

  @Test
  void whereOthersReachItNamesCountAsSoonAsOneIsGivenAndFiguresAlways() {
    assertThat(NAMED.allow("studybot.college.example")).isTrue();
    assertThat(NAMED.allow("10.0.0.7:8080")).isTrue();
    assertThat(NAMED.allow("localhost")).isTrue();
    assertThat(NAMED.allow("evil.example")).isFalse();
    assertThat(AllowedHosts.of("0.0.0.0", Set.of()).allow("any.example")).isTrue();
  }

  @Test
  void aForeignNameIsAnsweredThatItIsNoneOfOurs() throws IOException {
    try (HttpServer server = new HttpServer("127.0.0.1", 0, Map.of(), List.of());
        Line line = new Line(server)) {
      line.send("GET /healthz HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

      assertThat(line.rest())
          .startsWith("HTTP/1.1 421")
          .contains("This server does not answer under that name.")
          .contains("Content-Security-Policy: default-src 'none'");
    }
  }
}
