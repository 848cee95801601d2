package org.studybot.core.question.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Expected;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Span;

class GiftReaderTest {

  @Test
  void readsAChoiceOfOne() {
    var choice =
        (Question.Choice)
            only("Who comes first? {~the agency # Not here. =the child#Always! ~%50%the family}");

    assertThat(choice.stem()).isEqualTo("Who comes first?");
    assertThat(choice.options())
        .containsExactly(
            Option.of("the agency", 0, "Not here."),
            Option.of("the child", 1, "Always!"),
            Option.of("the family", 0.5, ""));
  }

  @Test
  void readsAChoiceOfSeveral() {
    var several =
        (Question.Several) only("Which two? {\n ~%50%one\n ~%50%two\n ~%-50%three\n ~%-50%four\n}");

    assertThat(several.options()).extracting(Option::credit).containsExactly(0.5, 0.5, -0.5, -0.5);
  }

  @Test
  void takesRoundedThirdsForTheWhole() {
    var several = only("Which three? {~%33%a ~%33%b ~%33%c ~%-100%d}");

    assertThat(Expected.of(several)).isEqualTo("a; b; c");
  }

  @ParameterizedTest
  @CsvSource({"{T},true", "{TRUE},true", "{ F },false", "{FALSE},false"})
  void readsTrueAndFalse(String answers, boolean answer) {
    assertThat(only("Is it so? " + answers))
        .isInstanceOfSatisfying(
            Question.TrueFalse.class,
            statement -> assertThat(statement.answer()).isEqualTo(answer));
  }

  @Test
  void readsTheFeedbackForWrongBeforeTheOneForRight() {
    var statement =
        (Question.TrueFalse) only("The sun is cold.{FALSE#Feel it!#Well done.####A star.}");

    assertThat(statement.ifWrong()).isEqualTo("Feel it!");
    assertThat(statement.ifRight()).isEqualTo("Well done.");
    assertThat(statement.head().explanation()).isEqualTo("A star.");
  }

  @Test
  void readsShortAnswersWithWeightsAndFeedback() {
    var typed = (Question.Typed) only("Where? {=Nazareth#Yes =%75%Nazereth =%25%Beth*}");

    assertThat(typed.accepted())
        .containsExactly(
            new Accepted("Nazareth", 1, "Yes"),
            new Accepted("Nazereth", 0.75, ""),
            new Accepted("Beth*", 0.25, ""));
  }

  @Test
  void readsASingleShortAnswerWithoutItsSign() {
    assertThat(Expected.of(only("Two and two? {four}"))).isEqualTo("four");
    assertThat(Expected.of(only("Is it? {true}"))).isEqualTo("true");
  }

  @Test
  void readsPairsAndAnswersTooMany() {
    var matching =
        (Question.Matching)
            only(
                "Match. {=Canada -> Ottawa\n =Italy->Rome\n =Naples\\=Napoli -> Rome\n = -> Oslo}");

    assertThat(matching.prompts())
        .extracting(Prompt::text)
        .containsExactly("Canada", "Italy", "Naples=Napoli");
    assertThat(matching.options())
        .extracting(Option::text)
        .containsExactly("Ottawa", "Rome", "Oslo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {#3}            | 3     | 3
          {#3:2}          | 1     | 5
          {#1..5}         | 1     | 5
          {# 3.14 : 0.01} | 3.13  | 3.15
          {#-5..-2}       | -5    | -2
          {#=.5:0}        | 0.5   | 0.5
          """)
  void readsNumbers(String answers, BigDecimal low, BigDecimal high) {
    var numeric = (Question.Numeric) only("How many? " + answers);

    assertThat(numeric.spans()).containsExactly(new Span(low, high, 1, ""));
  }

  @Test
  void readsSeveralNumbersWithWeights() {
    var numeric =
        (Question.Numeric) only("When? {#\n =1822:0  #Full marks.\n =%50%1822:2 #Close.\n}");

    assertThat(numeric.spans())
        .extracting(Span::credit, Span::feedback)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1.0, "Full marks."),
            org.assertj.core.groups.Tuple.tuple(0.5, "Close."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Since {=1066 ~1215} the town is famous.  | Since _____ the town is famous.
          Two plus two equals {=four =4}.          | Two plus two equals _____.
          {=Asia ~Africa} is the largest.          | _____ is the largest.
          What is it? {=this ~that}.               | What is it?
          What is it? {=this ~that}                | What is it?
          """)
  void leavesAGapWhereTheAnswersStoodInASentence(String source, String stem) {
    assertThat(only(source).stem()).isEqualTo(stem);
  }

  @Test
  void freesEscapedSignsOfTheirMeaning() {
    var choice =
        (Question.Choice)
            only("::a \\: b::Is 1 \\= \\{1\\} \\# \\~ c\\:d\\ne \\\\ \\frac? {=\\= 2 ~\\~\\#}");

    assertThat(choice.stem()).isEqualTo("Is 1 = {1} # ~ c:d\ne \\ \\frac?");
    assertThat(choice.options()).extracting(Option::text).containsExactly("= 2", "~#");
  }

  @Test
  void keepsTitleCategoryIdTagsAndLine() {
    var reading =
        GiftReader.read(
            "tombs",
            """

            // a heading

            $CATEGORY: history/tombs
            // question: 7 [id:q 7] [tag:basic] [tag:set 1]
            ::Grant's
            tomb::Who is
            buried here? {=Grant ~Lee}
            """,
            40);

    assertThat(reading.problems()).isEmpty();
    var authored = reading.questions().getFirst();
    assertThat(authored.title()).isEqualTo("Grant's tomb");
    assertThat(authored.category()).isEqualTo("history/tombs");
    assertThat(authored.tags()).containsExactly("basic", "set 1");
    assertThat(authored.line()).isEqualTo(45);
    assertThat(authored.question().id()).isEqualTo("authored/tombs/q 7");
    assertThat(authored.question().stem()).isEqualTo("Who is buried here?");
    assertThat(authored.question().head().kind()).isEqualTo(QuestionKind.AUTHORED);
  }

  @Test
  void keepsTheIdOfAQuestionThatIsMovedOrGetsNewAnswers() {
    var before = only("::t::Who? {=me ~you}");
    var after = GiftReader.read("tombs", "Else? {T}\n\n\n::t:: Who? {=me ~them#no}", 9).questions();

    assertThat(after.get(1).question().id()).isEqualTo(before.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [html]<p>A <b>bold</b> claim&amp;more&#33;</p><p>two</p>  | A bold claim&more!\\ntwo
          [html]<img src="x" alt="a cat"/><script>alert(1)</script> | [a cat]
          [html]x<style>p {}</style>y                               | xy
          [moodle]a < b and <i>c</i> > d                            | a < b and c > d
          [plain]a <i>c</i> &amp; **d**                             | a <i>c</i> &amp; **d**
          [markdown]**bold**, *it*, `code`, [link](http://x.y), a_b | bold, it, code, link, a_b
          [other]text                                               | [other]text
          &bogus; &#x110000; &lt;b&gt;                              | &bogus;  <b>
          """)
  void showsEveryFormatAsPlainText(String source, String shown) {
    String hidden = Escapes.hide(source.replace("{", "\\{").replace("}", "\\}"));

    assertThat(Markup.MOODLE.plainText(hidden))
        .isEqualTo(shown.replace("\\n", "\n").replace("  ", " "));
  }

  @Test
  void usesTheFormatOfTheStemForTheAnswers() {
    var choice = (Question.Choice) only("[plain]Which makes bold? {=<b> ~<i> ~[html]<u>under</u>}");

    assertThat(choice.options()).extracting(Option::text).containsExactly("<b>", "<i>", "under");
  }

  @Test
  void readsTheFencedTextOfAMarkdownPage() {
    var reading = GiftReader.read("t", "```gift\nWho? {=me ~you}\n```\n\n```\nIs it? {T}\n```", 3);

    assertThat(reading.questions()).extracting(Authored::line).containsExactly(4, 8);
    assertThat(reading.problems()).isEmpty();
  }

  private static Question only(String text) {
    Reading reading = GiftReader.read("tombs", text, 1);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.questions()).hasSize(1);
    return List.copyOf(reading.questions()).getFirst().question();
  }
}
