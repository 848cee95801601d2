package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thinking that abuse always leaves marks; in fact, many signs are changes in mood. | Abuse always leaves marks
          Believing that secrecy always prevents sharing, failing to see exceptions. | Secrecy always prevents sharing
          Assuming that all carers have the same time to take part without considering their work. | All carers have the same time to take part
          Wrongly believing that the plan is a law. In fact, it is a guide. | The plan is a law
          The idea that a key is a password; actually, it is longer. | A key is a password
          """)
  void freesABeliefFromWhatMarksItAsOne(String text, String belief) {
    assertThat(Claims.belief(Notes.misconception(text))).hasValue(belief);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Confusing partnership with meetings.",
        "Providing vague examples rather than specific scenarios.",
        "Describing communication only as verbal, neglecting gestures.",
        "Thinking that it is wrong to share.",
        "Thinking that parents simply do not care.",
        "Thinking that you act alone instead of telling somebody.",
        "Thinking that so is this.",
      })
  void leavesABeliefThatCannotBeFreedWithoutADoubt(String text) {
    assertThat(Claims.belief(Notes.misconception(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thinking that gloves help; in fact, dirty gloves carry germs as hands do. | Dirty gloves carry germs as hands do
          Thinking that one may wait; in fact, plans bend when children change, which is good. | Plans bend when children change
          Thinking that all is one; in fact, safeguarding is for all, and protection is for some. | Safeguarding is for all
          Thinking that you tell all; in fact, privacy is the rule, and worries must be passed on. | Privacy is the rule, and worries must be passed on
          """)
  void findsTheCorrectionInItsShortestForm(String text, String correction) {
    assertThat(Claims.corrections(Notes.misconception(text))).first().isEqualTo(correction);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thinking that it is naughty; in fact, it may be a schema to explore.",
        "Thinking that both are one; in fact, the first is for children in need.",
        "Thinking that one must wait; in fact, this rule is long out of date.",
        "Thinking that proof is needed; in fact, a small worry is enough.",
        "Thinking that proof is needed.",
      })
  void leavesACorrectionThatLeansOnItsBelief(String text) {
    assertThat(Claims.corrections(Notes.misconception(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Explains that worries about harm are passed on. | Worries about harm are passed on
          Award credit for recognising that babies are at higher risk. | Babies are at higher risk
          Explains that privacy is the rule, and that worries are told. | Privacy is the rule, and worries are told
          Credit should be given for stating that consent can be withdrawn. | Consent can be withdrawn
          """)
  void findsWhatAMarkingPointStates(String text, String proposition) {
    assertThat(Claims.propositions(Notes.markingPoint(text))).first().isEqualTo(proposition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Compares two methods and justifies the choice.",
        "Explains how play helps children."
      })
  void findsNoStatementWhereOneIsOnlyAskedFor(String text) {
    assertThat(Claims.propositions(Notes.markingPoint(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A time sample is quick to do. | true
          A review that settings must carry out. | false
          The person who is told first. | false
          Use the law and say what it is for. | false
          """)
  void takesASentenceForWholeOnlyIfItHasItsOwnVerb(String text, boolean whole) {
    assertThat(Claims.sentences(Notes.markingPoint(text)).findAny().isPresent()).isEqualTo(whole);
  }
}
