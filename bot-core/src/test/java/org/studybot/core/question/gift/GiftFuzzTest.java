package org.studybot.core.question.gift;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.studybot.core.question.Expected;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionCodec;
import org.studybot.core.question.Response;

/** Any text as GIFT: questions that can be asked, marked and stored, or problems with a line. */
class GiftFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void readsAnyQuestions(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    Reading reading = GiftReader.read("topic", text, 1);
    int lines = text.split("\\R", -1).length;
    assertThat(reading.problems()).allMatch(it -> it.line() >= 1 && it.line() <= lines);
    reading.questions().forEach(it -> isSound(it.question()));
  }

  private static void isSound(Question question) {
    assertThat(QuestionCodec.question(QuestionCodec.encode(question))).isEqualTo(question);
    assertThat(Expected.of(question)).isNotBlank();
    assertThat(Marker.mark(question, new Response.Typed("x")).credit()).isBetween(-1.0, 1.0);
  }
}
