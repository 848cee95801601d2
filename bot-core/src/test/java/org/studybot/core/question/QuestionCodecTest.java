package org.studybot.core.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCodecTest {

  @ParameterizedTest
  @MethodSource("org.studybot.core.question.Samples#questions")
  void givesBackEveryQuestion(Question question) {
    assertThat(QuestionCodec.question(QuestionCodec.encode(question))).isEqualTo(question);
  }

  @Test
  void givesBackEveryResponse() {
    for (Response response :
        new Response[] {
          Response.Chosen.of("a", "b"),
          Response.Chosen.of(),
          new Response.Typed("\u0000\ud83d\ude00\"\\"),
          new Response.Paired(Map.of("a", "b"))
        }) {
      assertThat(QuestionCodec.response(QuestionCodec.encode(response))).isEqualTo(response);
    }
  }

  @Test
  void keepsItsFormBecauseRunningQuizzesAreStored() {
    assertThat(QuestionCodec.encode(new Response.Typed("play")))
        .isEqualTo("{\"v\":1,\"is\":{\"type\":\"typed\",\"text\":\"play\"}}");
    assertThat(
            QuestionCodec.question(
                """
                {"v":1,"is":{"type":"true_false","answer":true,"ifRight":"","ifWrong":"",\
                "head":{"id":"q","kind":"AUTHORED","topicId":"t","entryIds":[],"stem":"Is it?",\
                "explanation":""}}}"""))
        .isInstanceOf(Question.TrueFalse.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "nonsense",
        "{\"v\":2,\"is\":{\"type\":\"typed\",\"text\":\"from the future\"}}",
        "{\"v\":1}",
        "{\"v\":1,\"is\":null}",
        "{\"v\":1,\"is\":{\"type\":\"java.lang.Runtime\"}}",
        "{\"v\":1,\"is\":{\"type\":\"choice\"}}",
        "{\"v\":1,\"is\":{\"type\":\"choice\",\"head\":null,\"options\":[]}}",
        "{\"v\":1,\"is\":{\"type\":\"typed\",\"text\":null}}",
        "{\"v\":1,\"is\":{\"type\":\"typed\",\"text\":\"x\",\"more\":1}}",
        "{\"v\":1,\"is\":{\"type\":\"typed\",\"text\":\"x\"}} x",
      })
  void refusesWhatItDidNotWrite(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionCodec.question(text))
        .withMessageContaining("not a stored question");
    assertThatIllegalArgumentException().isThrownBy(() -> QuestionCodec.response(text));
  }

  @Test
  void refusesDamagedTextsAndFailsInNoOtherWay() {
    SplittableRandom random = new SplittableRandom(1);
    for (Question question : Samples.questions()) {
      String text = QuestionCodec.encode(question);
      for (int i = 0; i < 500; i++) {
        int at = random.nextInt(text.length());
        readOrRefuse(
            text.substring(0, at) + (char) random.nextInt(32, 127) + text.substring(at + 1));
        readOrRefuse(text.substring(0, at));
      }
    }
    readOrRefuse("[".repeat(100_000));
    readOrRefuse("x".repeat(2_000_000));
  }

  private static void readOrRefuse(String text) {
    try {
      assertThat(QuestionCodec.question(text)).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("not a stored question");
    }
  }
}
