package org.studybot.core.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallLogTest {

  private final Logger logger = new LoggerContext().getLogger("calls");
  private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
  private Instant now = Instant.EPOCH;
  private final CallLog calls = new CallLog(logger, () -> now);

  @BeforeEach
  void listen() {
    lines.start();
    logger.addAppender(lines);
  }

  @Test
  void aThousandCallsOfOneKindAreAFewLinesAndTheNextSaysHowManyWereLeftOut() {
    refuse(1000);
    assertThat(said()).hasSize(CallLog.MOST_LINES).containsOnly("refused a call: not signed");

    now = now.plus(Duration.ofMinutes(2));
    refuse(1);

    assertThat(said().getLast())
        .isEqualTo("refused a call: not signed (and 995 more like it before)");
  }

  @Test
  void otherKindsAreNotSilencedByIt() {
    refuse(1000);
    calls.refused("too old");

    assertThat(said()).contains("refused a call: too old");
  }

  @Test
  void aFailureIsOneLineWithItsIdAndWithoutWhatSomebodyWrote() {
    String id = calls.failed("POST /chat/messages", new NumberFormatException("i am so sad"));

    assertThat(id).matches("[0-9a-f]{8}");
    assertThat(said())
        .singleElement()
        .asString()
        .startsWith("incident " + id + ": POST /chat/messages failed: NumberFormatException at ")
        .contains("CallLogTest.aFailureIsOneLine")
        .doesNotContain("sad", "\n");
    assertThat(lines.list.getFirst().getThrowableProxy()).isNull();
  }

  @Test
  void aFailureTellsWhatIsBehindIt() {
    var _ = calls.failed("x", new IllegalStateException(new IOException("No space left")));

    assertThat(said().getFirst())
        .contains("IllegalStateException, because of IOException: No space left");
  }

  @Test
  void theEndlessStackOfARecursionIsOneLineToo() {
    var _ = calls.failed("x", new StackOverflowError());

    assertThat(said().getFirst()).contains("StackOverflowError").hasSizeLessThan(700);
  }

  private void refuse(int times) {
    IntStream.range(0, times).forEach(_ -> calls.refused("not signed"));
  }

  private List<String> said() {
    return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
  }
}
