package org.studybot.core.question.gift;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.Span;

/** What is read of each notation that Moodle's documentation names, in a table. */
class GiftCasesTest {

  private static final BigDecimal HUGE = new BigDecimal("1E99");

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "/gift/reads.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      encoding = "UTF-8")
  void readsEachNotationAsMoodleDoes(String gift, String read, String why) {
    Reading reading = GiftReader.read("t", gift.replace("comment\\n", "comment\n"), 1);

    assertThat(reading.questions())
        .as("%s: %s", why, reading.problems())
        .extracting(authored -> words(authored.question()))
        .containsExactly(read);
    assertThat(reading.problems())
        .extracting(Problem::severity)
        .doesNotContain(Problem.Severity.ERROR);
  }

  @Test
  void asksForEachOfSeveralGapsWithTheOthersFilledIn() {
    Reading reading =
        GiftReader.read("t", "Water has {=one ~two} O and {=two =2} H, and {#3} atoms.", 7);

    assertThat(reading.questions())
        .extracting(authored -> words(authored.question()))
        .containsExactly(
            "choice: Water has _____ O and two H, and … atoms. [one=1; two=0]",
            "typed: Water has one O and _____ H, and … atoms. [two=1; 2=1]",
            "number: Water has one O and two H, and _____ atoms. [3]");
    assertThat(reading.questions()).extracting(a -> a.question().id()).doesNotHaveDuplicates();
    assertThat(reading.problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("line 7: GIFT knows one gap");
  }

  @Test
  void keepsQuestionsOfTheSameWordingWithOtherAnswers() {
    String text = "Who? {=a ~b}\n\nWho? {=a =c}\n\nWho? {F}\n\nWho? {=a ~b}";
    List<Authored> questions = GiftReader.read("t", text, 1).questions();

    assertThat(questions).hasSize(3);
    assertThat(questions).extracting(a -> a.question().id()).doesNotHaveDuplicates();
    assertThat(GiftReader.read("t", text, 1).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "line 7: the same question stands on line 1 already; this one is left out.");
  }

  @Test
  void noticesTheSameQuestionInTwoSectionsOfATopic() {
    GiftReader reader = new GiftReader("t");

    assertThat(reader.read("Who? {=a ~b}", 3).questions()).hasSize(1);
    assertThat(reader.read("Who? {=a ~b}\n\nWho? {=a ~c}", 20).questions()).hasSize(1);
  }

  @Test
  void readsATitleBehindAByteOrderMarkInTheMiddle() {
    Reading reading = GiftReader.read("t", "Is it? {T}\n\n\uFEFF::Q::Who? {=a ~b}", 1);

    assertThat(reading.questions()).extracting(Authored::title).containsExactly("", "Q");
    assertThat(reading.questions().get(1).question().stem()).isEqualTo("Who?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[html]What is it? <img src=\"x.png\"> {=a ~b}",
        "[html]What is it? <img src=\"x.png\" alt=\"\"> {=a ~b}",
        "[html]What is it? <svg><text>no</text></svg> {=a ~b}",
        "[markdown]What is it? ![](x.png) {=a ~b}"
      })
  void warnsOfAPictureWithoutAText(String gift) {
    Reading reading = GiftReader.read("t", gift, 4);

    assertThat(reading.questions())
        .extracting(a -> a.question().stem())
        .containsExactly("What is it? [picture not shown]");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("line 4: learners read “[picture not shown]”");
  }

  @Test
  void warnsOfWhatMoodlePassesOverOrTakesOtherwiseThanMeant() {
    assertThat(warnings("Who? {=a ~b ~#lost}")).contains("its feedback with it");
    assertThat(warnings("Who? {a ~b =c}")).contains("no = or ~ before it");
    assertThat(warnings("Who? {~x=5 =y}")).contains("2 answers are marked as right");
    assertThat(warnings("How many? {#=5 ~6#no}")).contains("needs no ~");
    assertThat(warnings("Is $$x^2$$ even? {T}")).contains("formula in TeX");
  }

  @Test
  void readsAPictureInTheTextItselfAsOneThatCannotBeShown() {
    String picture = "data:image/png;base64," + "iVBORw0KGgo".repeat(5_000) + "\\=";
    Reading reading =
        GiftReader.read("t", "[html]What is it? <img src\\=\"" + picture + "\"> {=a ~b}", 1);

    assertThat(reading.questions()).hasSize(1);
    assertThat(reading.problems()).singleElement().asString().contains("[picture not shown]");
  }

  @Test
  void keepsABlockOfCodeWithinAQuestion() {
    Reading reading =
        GiftReader.read("t", "[markdown]What is shown?\n```python\nprint(1)\n```\n{=1 ~2}", 1);

    assertThat(reading.questions())
        .extracting(a -> a.question().stem())
        .containsExactly("What is shown?\nprint(1)");
  }

  private static String warnings(String gift) {
    Reading reading = GiftReader.read("t", gift, 1);
    assertThat(reading.questions()).hasSize(1);
    return reading.problems().toString();
  }

  private static String words(Question question) {
    String stem = question.stem().replace("\n", "/");
    String end = question.head().explanation().isEmpty() ? "" : " " + question.head().explanation();
    return switch (question) {
          case Question.Choice it -> "choice: " + stem + " " + options(it.options());
          case Question.Several it -> "several: " + stem + " " + options(it.options());
          case Question.TrueFalse it ->
              "truefalse: %s [%s%s]".formatted(stem, it.answer() ? "True" : "False", feedback(it));
          case Question.Typed it ->
              "typed: %s [%s]"
                  .formatted(
                      stem,
                      it.accepted().stream()
                          .map(a -> part(a.pattern(), a.credit(), a.feedback()))
                          .collect(joining("; ")));
          case Question.Matching it -> "matching: " + stem + " " + pairs(it);
          case Question.Numeric it ->
              "number: %s [%s]"
                  .formatted(
                      stem, it.spans().stream().map(GiftCasesTest::span).collect(joining("; ")));
        }
        + end;
  }

  private static String feedback(Question.TrueFalse it) {
    String both = it.ifRight() + "/" + it.ifWrong();
    return both.equals("/") ? "" : " #" + both;
  }

  private static String options(List<Option> options) {
    return options.stream()
        .map(o -> part(o.text(), o.credit(), o.feedback()))
        .collect(joining("; ", "[", "]"));
  }

  private static String part(String text, double credit, String feedback) {
    return text + "=" + number(credit) + (feedback.isEmpty() ? "" : " #" + feedback);
  }

  private static String number(double credit) {
    String digits = String.format(Locale.ROOT, "%.3f", credit);
    return new BigDecimal(digits).stripTrailingZeros().toPlainString();
  }

  private static String span(Span span) {
    boolean any = span.high().compareTo(HUGE) == 0;
    String range =
        any
            ? "other"
            : span.low().compareTo(span.high()) == 0
                ? span.low().toPlainString()
                : span.low().toPlainString() + ".." + span.high().toPlainString();
    return range
        + (span.credit() == 1 ? "" : "=" + number(span.credit()))
        + (span.feedback().isEmpty() ? "" : " #" + span.feedback());
  }

  private static String pairs(Question.Matching it) {
    String prompts =
        it.prompts().stream()
            .map(
                prompt ->
                    prompt.text()
                        + "->"
                        + it.options().stream()
                            .filter(o -> o.key().equals(prompt.answerKey()))
                            .map(Option::text)
                            .findFirst()
                            .orElseThrow())
            .collect(joining("; "));
    String left =
        it.options().stream()
            .filter(o -> it.prompts().stream().noneMatch(p -> p.answerKey().equals(o.key())))
            .map(o -> "; ->" + o.text())
            .collect(joining());
    return "[" + prompts + left + "]";
  }
}
