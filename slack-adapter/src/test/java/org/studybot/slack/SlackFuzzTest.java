package org.studybot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.studybot.core.door.HttpAnswer;
import org.studybot.slack.testing.Signed;

/** Anything rightly signed, as an event, a form of a command, or what was pressed. */
class SlackFuzzTest {

  private static TestWorkspace workspace;

  @BeforeAll
  static void open() throws IOException {
    workspace = new TestWorkspace();
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @FuzzTest(maxDuration = "1m")
  void answersAnyCall(byte[] bytes) {
    String body = new String(bytes, UTF_8);
    isKind(workspace.door.answer(Signed.call(body)));
    if (body.startsWith("{")) {
      isKind(workspace.door.answer(Signed.payload(body)));
    }
    assertThat(workspace.slack.rest()).hasSizeLessThan(100);
  }

  private static void isKind(HttpAnswer answer) {
    assertThat(answer.status()).isIn(200, 400);
    assertThat(answer.body()).hasSizeLessThan(100_000).doesNotContain("Exception");
  }
}
