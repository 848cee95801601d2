package org.studybot.core.question.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Attachment                    | attachment
          attachment                    | ATTACHMENT!
          attachment                    | the attachment
          attachment                    | an attachment.
          attachment                    | It's attachment
          attachment                    | I think it is attachment
          attachment                    | "attachment"
          attachment                    | atachment
          attachment                    | attachmnet
          child's voice                 | childs voice
          child's voice                 | child’s voice
          behaviour                     | behavior
          organisation                  | organization
          paediatric                    | pediatric
          sulphates                     | sulfates
          parents' rights               | parents rights
          adviser                       | advisor
          counselling                   | counseling
          centre                        | center
          Section 47 enquiry            | section 47 inquiry
          multi-agency working          | multi agency working
          multi-agency working          | multiagency working
          well-being                    | wellbeing
          café                          | cafe
          health & safety               | health and safety
          cannot consent                | can't consent
          two parents                   | 2 parents
          U.K. law                      | UK law
          1,000 metres                  | 1000 meters
          safeguarding                  | safegaurding
          confidentiality               | confidentialty
          confidentiality               | confidentailty
          play, work and rest           | rest, play and work
          play, work and rest           | Rest; work; play
          play, work and rest           | work rest play
          fire, gas and electricity     | gas, electricty, fire
          health and safety             | safety & health
          vitamin A                     | Vitamin a
          C++                           | c++
          5 \\* 3                       | 5 * 3
          \uff26\uff35\uff2c\uff2c width | full width
          """)
  void acceptsWhatAFairTeacherWould(String expected, String given) {
    assertThat(answers(expected).match(given)).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          attachments          | attachment
          parents' rights      | parent rights
          children             | child
          sulphates            | sulfate
          air                  | chair
          chair                | air
          chair                | hair
          chair                | chain
          play                 | play, work, rest, sleep
          play                 | play or work
          play                 | play / learn
          play                 | role play
          play, work and rest  | play, work, rest and sleep
          play, work and rest  | play and work
          play, work and rest  | play, work and work
          attachment           | attachment theory
          attachment           | detachment
          legal                | illegal
          regulated            | unregulated
          hypothermia          | hyperthermia
          intranet             | internet
          employer             | employee
          careful              | careless
          alkane               | alkene
          nitrate              | nitrite
          lactose              | lactase
          dessert              | desert
          causal               | casual
          it is not safe       | it is safe
          safe                 | not safe
          safe                 | unsafe
          must                 | must not
          can consent          | can't consent
          section 17           | section 47
          section 17           | section 1 7
          notable              | not able
          1989                 | 1998
          2 parents            | 3 parents
          -5                   | 5
          10                   | 100
          3.5                  | 35
          vitamin A            | vitamin
          vitamin A            | vitamin B
          C++                  | C
          DSL                  | DLS
          rights of parents    | parents of rights
          """)
  void refusesWhatMeansSomethingElse(String expected, String given) {
    assertThat(answers(expected).match(given)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GDPR",
        "gdpr",
        "General Data Protection Regulation",
        "General Data Protection Regulation (GDPR)",
        "GDPR (General Data Protection Regulation)"
      })
  void acceptsAShortFormTheLongOneAndBothTogether(String given) {
    assertThat(answers("General Data Protection Regulation", "GDPR").match(given)).isPresent();
  }

  @Test
  void takesSomethingElseInBracketsForASecondGuess() {
    assertThat(answers("play", "playing").match("play (work)")).isEmpty();
  }

  @Test
  void neverReadsAWordOfTheNotesAsASlipOfAnother() {
    assertThat(answers("mitosis").match("meitosis")).isPresent();
    assertThat(new TypedAnswers(List.of("adaptation"), List.of("adoptation")).match("adoptation"))
        .isEmpty();
    assertThat(new TypedAnswers(List.of("sharing"), List.of("shaping")).match("shaping")).isEmpty();
    assertThat(new TypedAnswers(List.of("sharing"), List.of("shaping")).match("sharring"))
        .isPresent();
  }

  @Test
  void prefersTheSameWordsToASlipAndASlipToAWildcard() {
    var answers = answers("*", "Nazareth", "Nazereth");

    assertThat(answers.match("nazereth")).hasValue(2);
    assertThat(answers.match("nazaret")).hasValue(1);
    assertThat(answers.match("Bethlehem")).hasValue(0);
  }

  @ParameterizedTest
  @CsvSource({
    "photo*, Photosynthesis",
    "photo*, photo",
    "*synthesis, photosynthesis",
    "the * of play, the great importance of play",
    "*behaviour*, good behavior at home",
    "c*t, cat",
    "a*b*c, axxbyyc",
  })
  void readsAStarAsAnyText(String pattern, String given) {
    assertThat(answers(pattern).match(given)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"photo*, telephoto", "*air, hairy", "c*t, cats eat all", "5 \\* 3, 5 and 3"})
  void anchorsAPatternAtBothEnds(String pattern, String given) {
    assertThat(answers(pattern).match(given)).isEmpty();
  }

  @Test
  void readsAStarTypedByALearnerAsNoWildcard() {
    assertThat(answers("attachment").match("*")).isEmpty();
    assertThat(answers("attachment").match("att*")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u202e",
        "\u0000",
        "((((((",
        "\ud83d\ude00",
        "\ud83d",
        "*",
        "%",
        "'",
        "-",
        ",,,,"
      })
  void survivesWhateverIsTyped(String given) {
    assertThat(answers("attachment", "5", "a, b and c").match(given)).isEmpty();
  }

  @Test
  void doesNotReadAnEssay() {
    assertThat(answers("*").match("x".repeat(TypedAnswers.MAX_LENGTH + 1))).isEmpty();
  }

  @Test
  void comparesSymbolsAsTheyAre() {
    assertThat(answers("\u2192").match(" \u2192 ")).isPresent();
    assertThat(answers("\ud83d\ude00").match("\ud83d\ude01")).isEmpty();
  }

  private static TypedAnswers answers(String... patterns) {
    return new TypedAnswers(List.of(patterns), List.of());
  }
}
