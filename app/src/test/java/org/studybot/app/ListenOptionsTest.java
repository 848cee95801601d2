package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studybot.app.http.AllowedHosts;
import org.studybot.app.http.AllowedHosts.Scope;
import org.studybot.app.http.Limits;
import org.studybot.app.http.Listening;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ListenOptionsTest {

  @Test
  void byItselfItListensForThisMachineAloneUnderItsOwnNames() {
    Listening listening = parsed(Map.of()).listening(Map.of());

    assertThat(listening.host()).isEqualTo("127.0.0.1");
    assertThat(listening.port()).isEqualTo(8080);
    assertThat(listening.hosts().scope()).isEqualTo(Scope.THIS_MACHINE);
    assertThat(listening.hosts().names()).isEmpty();
    assertThat(listening.proxies()).isEmpty();
    assertThat(listening.limits()).isEqualTo(Limits.DEFAULT);
  }

  @Test
  void takesWhatItIsGiven() {
    Listening listening =
        parsed(
                Map.of(
                    "--host", "0.0.0.0",
                    "--allow-host", "Study.college.example",
                    "--trusted-proxy", "10.0.0.1",
                    "--request-deadline", "5",
                    "--connections", "100",
                    "--connections-per-address", "10"))
            .listening(Map.of("STUDYBOT_PUBLIC_URL", "https://studybot.example.com/x"));

    assertThat(listening.hosts())
        .isEqualTo(
            new AllowedHosts(
                Set.of("study.college.example", "studybot.example.com"), Scope.FIGURES));
    assertThat(listening.proxies()).containsExactly(InetAddress.ofLiteral("10.0.0.1"));
    assertThat(listening.limits()).isEqualTo(new Limits(Duration.ofSeconds(5), 100, 10));
  }

  @Test
  void anotherAddressANameOrAProxySaysThatOthersReachIt() {
    assertThat(parsed(Map.of()).forThisMachine(Map.of())).isTrue();
    assertThat(parsed(Map.of("--host", "::1")).forThisMachine(Map.of())).isTrue();
    assertThat(parsed(Map.of("--host", "0.0.0.0")).forThisMachine(Map.of())).isFalse();
    assertThat(parsed(Map.of("--host", "192.0.2.7")).forThisMachine(Map.of())).isFalse();
    assertThat(parsed(Map.of("--allow-host", "a.example")).forThisMachine(Map.of())).isFalse();
    assertThat(parsed(Map.of("--trusted-proxy", "127.0.0.1")).forThisMachine(Map.of())).isFalse();
    assertThat(parsed(Map.of()).forThisMachine(Map.of("STUDYBOT_PUBLIC_URL", "https://a.example")))
        .isFalse();
  }

  @Test
  void theWebChatIsOffByItselfWhereOthersReachIt() {
    assertThat(web().settings(true).on()).isTrue();
    assertThat(web().settings(false).on()).isFalse();
    assertThat(web("--web-chat", "on").settings(false).on()).isTrue();
    assertThat(web("--web-chat", "off").settings(true).on()).isFalse();
    assertThat(web("--web-retention", "7").settings(true).retention())
        .isEqualTo(Duration.ofDays(7));
  }

  @Command
  private static final class Both implements Runnable {
    @Mixin private ListenOptions listen = new ListenOptions();
    @Mixin private WebOptions web = new WebOptions();

    @Override
    public void run() {}
  }

  private static ListenOptions parsed(Map<String, String> options) {
    return both(options.entrySet().stream()
            .map(option -> option.getKey() + "=" + option.getValue())
            .toArray(String[]::new))
        .listen;
  }

  private static WebOptions web(String... arguments) {
    return both(arguments).web;
  }

  private static Both both(String... arguments) {
    Both both = new Both();
    var _ = new CommandLine(both).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(arguments);
    return both;
  }
}
