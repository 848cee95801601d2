package org.studybot.core.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerRecognizerTest {

  private static final DangerRecognizer RECOGNIZER = DangerRecognizer.english();

  /** What somebody typed, and whether it is danger. */
  private record Case(boolean danger, String text) {}

  /** Nobody has read these files who changed what is learnt from, nor may: see docs/care.md. */
  @Test
  void helpsThoseInDangerAndHardlyEverThoseWhoStudy() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (int author = 1; author <= 4; author++) {
      cases.addAll(cases("kept-apart-%d.tsv".formatted(author)));
    }
    List<Case> missed = cases.stream().filter(it -> it.danger() && !recognized(it.text())).toList();
    List<Case> alarms = cases.stream().filter(it -> !it.danger() && recognized(it.text())).toList();
    double inDanger = cases.stream().filter(Case::danger).count();

    assertThat(inDanger).isEqualTo(770);
    assertThat(1 - missed.size() / inDanger).isGreaterThanOrEqualTo(0.97);
    assertThat(alarms.size() / (cases.size() - inDanger)).isLessThanOrEqualTo(0.02);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i want to kill myself",
        "I WANT TO KILL MYSELF!!!",
        "i want to k*ll myself",
        "i want to k1ll myself",
        "i want to kiiiill myself",
        "i wnat to kill myslef",
        "i w a n t to d i e",
        "I\u2019m going to kill myself",
        "someone is abusing me",
        "my da hits me",
        "he hits me",
        "s u i c i d a l",
        "s u i c i d a l and i dont know what to do",
        "iwanttodie",
        "#imnotsafeinmyhouse pls",
      })
  void readsWhatWasMeantHoweverItIsTyped(String text) {
    assertThat(RECOGNIZER.recognize(text)).isNotEqualTo(Danger.NONE);
  }

  @Test
  void takesASentenceForMoreThanAWord() {
    assertThat(RECOGNIZER.recognize("he hits me")).isEqualTo(Danger.SPOKEN_OF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "suicide",
        "self-harm",
        "answer B",
        "I think it is A",
        "i dont know",
        "me",
        "signs of self-harm in children",
        "what is neglect",
        "A child tells you 'my dad hits me'. What should you do?",
        "In the scenario Jade says \"I want to die\". What do you do first?",
        "this essay is killing me",
        "therapist",
        "is information sharing when you tell everyone",
        "whatisneglect",
        "\u0645\u0631\u062d\u0628\u0627",
      })
  void takesStudyForStudy(String text) {
    assertThat(RECOGNIZER.recognize(text)).isEqualTo(Danger.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"suicidal", "suisidal", "kms"})
  void knowsAWordThatMayBeACryForHelp(String text) {
    assertThat(RECOGNIZER.recognize(text)).isEqualTo(Danger.A_WORD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he hit ",
        "my my dad i am i want to ",
        "a ",
        "*",
        "k*ll",
        "\"'",
        "i . i ! ",
        "\ud83d\ude2d",
        "\ud800",
        "if a child ",
        "iwanttodie"
      })
  void takesTimeInProportionToAnyText(String part) {
    assertThatCode(
            () ->
                org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(40),
                    () -> RECOGNIZER.recognize(part.repeat(100_000 / part.length()))))
        .doesNotThrowAnyException();
  }

  private static boolean recognized(String text) {
    return RECOGNIZER.recognize(text) != Danger.NONE;
  }

  private static List<Case> cases(String file) throws IOException {
    try (InputStream in = DangerRecognizerTest.class.getResourceAsStream(file)) {
      return new String(requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", 2))
          .map(fields -> new Case(fields[0].equals("danger"), fields[1]))
          .toList();
    }
  }
}
