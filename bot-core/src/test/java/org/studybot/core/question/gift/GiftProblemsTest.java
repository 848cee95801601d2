package org.studybot.core.question.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftProblemsTest {

  private static final String GOOD = "Is this good? {T}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Write an essay. {}                       | 10 | an essay, not a quiz question
          Take a pencil.                           | 10 | a description, not a quiz question
          Who? {=me ~you                           | 10 | do not end
          Who? =me}                                | 10 | } without a {
          Who? {=me} and {you}                     | 10 | more than one { or }
          Who? {x} then {=you ~them}               | 10 | more than one { or }
          Who? {{=me}                              | 10 | more than one { or }
          {=me ~you}                               | 10 | no question before
          Who? {~me ~you}                          | 10 | no answer is right
          Who? {=me ~}                             | 10 | at least two answers
          Who?\\n{\\n=me\\n~\\n}                   | 12 | at least two answers
          Who? {=me ~me}                           | 10 | stands twice
          Who? {me ~you}                           | 10 | no answer is right
          Who? {=me ~%50 %you}                     | 10 | weight cannot be read
          Who? {=me ~%5,5%you}                     | 10 | weight cannot be read
          Who? {~%60%me ~%60%you ~%-9%us}          | 10 | add up to 120%
          Who? {=%200%me ~you}                     | 10 | from %-100% to %100%
          Who? {=%50%me ~you}                      | 10 | needs a right option
          Who? {=%50%me}                           | 10 | earns the whole point
          Who? {=me =%-50%you}                     | 10 | weight below 0
          How many? {#five}                        | 10 | is not a number
          How many?\\n{#\\n=3\\n=x\\n}             | 13 | is not a number
          How many? {#5..3}                        | 10 | range is empty
          How many? {#}                            | 10 | no number earns
          How many? {#1e999999999}                 | 10 | is not a number
          How many? {#1e300}                       | 10 | digits before its point
          How many? {#3,14}                        | 10 | with a point
          How many? {#*}                           | 10 | every number right
          Match. {=a -> b}                         | 10 | at least two pairs
          Match.\\n{=a -> b\\n=c}                  | 12 | not complete
          Match. {=a -> b =a -> c}                 | 10 | stands twice
          Fill {1:SHORTANSWER:\\=me} in            | 10 | embedded answers
          A {1:MC:\\=a} and {1:MC:\\=b} in           | 10 | embedded answers
          [html]What is it? {=a<img src\\="x"> ~[html]<img src\\="y">} | 10 | nothing but a picture
          [html]<img src="x.png"> {=a ~b}          | 10 | nothing but a picture
          Who? A. me B. you\\nANSWER: A            | 10 | is Aiken
          [{"question": "Who?"}]                   | 10 | is JSON
          <?xml version="1.0"?><quiz/>             | 10 | XML
          """)
  void saysWhatIsWrongAndWhereAndHidesNoOtherQuestion(String bad, int line, String message) {
    String text = bad.replace("\\n", "\n") + "\n\n" + GOOD;

    Reading reading = GiftReader.read("t", text, 10);

    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains(message);
            });
    assertThat(reading.questions())
        .extracting(a -> a.question().stem())
        .containsExactly("Is this good?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Who?\tme\nWhere?\there", "Who? | me\nWhere? | here"})
  void saysThatCardsAreNoGift(String cards) {
    Reading reading = GiftReader.read("t", cards + "\n\n" + GOOD, 1);

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
              assertThat(problem.message()).contains("a list of cards", "{=answer}");
            });
  }

  @Test
  void saysOnceThatManyBlocksAreInAnotherFormat() {
    String aiken = "What is it?\nA. This\nB) That\nANSWER: B\n\n".repeat(30);

    assertThat(GiftReader.read("t", aiken + GOOD, 1).problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("29 more blocks", "Aiken");
  }

  @Test
  void tellsWhatIsLeftOutFromWhatIsAsked() {
    String text = "Write. {}\n\nRead this.\n\nWho? {=me =}\n\nWho? {=me ~you ~you}\n\nWho?{";

    assertThat(GiftReader.read("t", text, 1).problems())
        .extracting(Problem::severity)
        .containsExactly(
            Problem.Severity.WARNING,
            Problem.Severity.WARNING,
            Problem.Severity.WARNING,
            Problem.Severity.ERROR);
  }

  @Test
  void endsItsListOfProblemsWhenItIsLong() {
    assertThat(GiftReader.read("t", "Who? {\n\n".repeat(5_000), 1).problems())
        .hasSize(GiftReader.MAX_PROBLEMS + 1)
        .last()
        .asString()
        .contains("4800 more problems");
  }

  @Test
  void keepsTheFirstOfTwoQuestionsThatAreTheSame() {
    Reading reading = GiftReader.read("t", GOOD + "\n\n" + GOOD, 1);

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .first()
        .asString()
        .startsWith("line 3: the same question stands on line 1");
  }

  @Test
  void advisesWhereTickingEverythingWouldEarnThePoint() {
    Reading reading = GiftReader.read("t", "Which? {~%50%a ~%50%b ~c}", 1);

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("ticking every answer");
  }

  @Test
  void refusesAQuestionThatIsTooLong() {
    Reading reading = GiftReader.read("t", "x".repeat(20_000) + "{T}\n\n" + GOOD, 1);

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.problems())
        .singleElement()
        .extracting(Problem::message)
        .asString()
        .contains("longer than");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "::",
        "~",
        "=",
        "#",
        "%",
        "\\",
        "->",
        "[html]<",
        "<!--",
        "<script",
        "&#",
        "**",
        "[[",
        " ",
        "\t",
        "//",
        "::a",
        "{=a",
        "{}\n\n",
        "$CATEGORY:",
        "```",
        "\u202e",
        "\ud800",
        "\ue000",
        "_a"
      })
  void staysQuickAndCalmWithEndlessRepetition(String hostile) {
    String text = hostile.repeat(200_000 / hostile.length());

    Reading inOneLine = GiftReader.read("t", text + "\n\n" + GOOD, 1);
    assertThat(inOneLine.questions()).isNotNull();

    String brief = hostile.repeat(4_000 / hostile.length());
    Reading inBraces = GiftReader.read("t", ("q {=" + brief + "}\n\n").repeat(20) + GOOD, 1);
    assertThat(inBraces.questions()).isNotEmpty();
  }

  @Test
  void neverFailsWhateverTheText() {
    String alphabet = "~=#{}:\\%->..T F1\n\n\n/[]<>&;*_`$ab\u202e\ue003\ud83d";
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Reading reading = GiftReader.read("t", text + "\n\n" + GOOD, 1);
      assertThat(reading.questions())
          .as(text.toString())
          .anySatisfy(
              authored -> assertThat(authored.question().stem()).isEqualTo("Is this good?"));
    }
  }
}
