package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.Issuer;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.LocalTokens;

/** Whatever goes right or wrong, and however much is logged, no secret gets into a log. */
class SecretsTest {

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private @Nullable Level before;

  @BeforeEach
  void listen() {
    before = root.getLevel();
    root.setLevel(Level.TRACE);
    log.start();
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    root.setLevel(before);
  }

  @Test
  void noSecretGetsIntoALog() {
    String forged =
        Issuer.forger().token(Doorstep.APP, "https://x.example", UnaryOperator.identity());
    String good;
    try (Doorstep doorstep = new Doorstep(Bot.quick())) {
      LocalTeams teams = doorstep.teams();
      good = doorstep.goodToken();
      doorstep.send(doorstep.activities().said("help").toString(), "x");
      doorstep.send(doorstep.activities().said("help").toString(), forged);
      teams.tokens().answerNext(new Answer(401, "", "{\"error\": \"a secret is wrong\"}"));
      doorstep.send(doorstep.activities().said("help"));
      teams.answerNext(Answer.of(500), Answer.refusal(403, "MessageWritesBlocked"));
      for (int message = 0; message < 3; message++) {
        doorstep.send(doorstep.activities().saidByOneOfMany(message, "help").toString(), good);
      }
    }
    String all =
        List.copyOf(log.list).stream().map(SecretsTest::text).collect(Collectors.joining("\n"));

    assertThat(all)
        .contains("refused a call", "could not be sent")
        .doesNotContain("a secret", LocalTokens.ACCESS_TOKEN, good, forged);
  }

  private static String text(ILoggingEvent event) {
    @Nullable IThrowableProxy thrown = event.getThrowableProxy();
    return event.getFormattedMessage()
        + (thrown == null ? "" : Objects.requireNonNull(ThrowableProxyUtil.asString(thrown)));
  }
}
