package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.core.question.Expected;
import org.studybot.core.question.Head;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionCodec;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;

class QuestionMakerTest {

  private static final Catalogue CATALOGUE = Notes.catalogue();
  private static final List<Question> QUESTIONS = all(CATALOGUE);

  @Test
  void makesEveryKindOfQuestion() {
    assertThat(QUESTIONS)
        .extracting(question -> question.head().kind())
        .contains(
            QuestionKind.WHICH_CONCEPT,
            QuestionKind.WHICH_DEFINITION,
            QuestionKind.SPOT_THE_MISTAKE,
            QuestionKind.EARNS_THE_MARK,
            QuestionKind.NAME_THE_CONCEPT);
    assertThat(QUESTIONS).hasSizeGreaterThan(50);
  }

  @Test
  void makesTheSameOfTheSameNotes() {
    assertThat(all(Notes.catalogue())).isEqualTo(QUESTIONS);
  }

  @Test
  void givesEachQuestionItsOwnIdItsEntryAndItsExplanation() {
    assertThat(QUESTIONS).extracting(Question::id).doesNotHaveDuplicates();
    for (Question question : QUESTIONS) {
      Head head = question.head();
      Entry asked = CATALOGUE.entry(head.entryIds().getFirst()).orElseThrow();
      assertThat(head.topicId()).isEqualTo(asked.topicId());
      assertThat(head.explanation()).endsWith(asked.text());
    }
  }

  @Test
  void hasExactlyOneRightOptionAmongFourThatDiffer() {
    for (Question.Choice choice : choices(QUESTIONS)) {
      assertThat(choice.options()).hasSize(4);
      assertThat(choice.options()).filteredOn(option -> option.credit() == 1).hasSize(1);
      assertThat(choice.options())
          .extracting(option -> option.text().toLowerCase(Locale.ROOT))
          .doesNotHaveDuplicates();
      assertThat(choice.options()).allSatisfy(option -> assertThat(wordsOf(option)).isNotEmpty());
    }
  }

  @Test
  void neverOffersTwoOptionsThatAreNearlyTheSame() {
    for (Question.Choice choice : choices(QUESTIONS)) {
      for (Option one : choice.options()) {
        assertThat(choice.options())
            .filteredOn(other -> Roots.overlap(Roots.of(one.text()), Roots.of(other.text())) >= 0.6)
            .containsExactly(one);
      }
    }
  }

  @Test
  void neverShowsAWordOfTheConceptAskedFor() {
    for (Question question : QUESTIONS) {
      Head head = question.head();
      String term = CATALOGUE.entry(head.entryIds().getFirst()).orElseThrow().term();
      String shown =
          switch (head.kind()) {
            case WHICH_CONCEPT, NAME_THE_CONCEPT ->
                head.stem().substring(head.stem().indexOf('\n'));
            case WHICH_DEFINITION -> Expected.of(question);
            case SPOT_THE_MISTAKE, EARNS_THE_MARK, FILL_THE_GAP, AUTHORED -> "";
          };
      assertThat(Mask.of(Names.of(term)).applyTo(shown)).as(question.id()).isEqualTo(shown);
    }
  }

  @Test
  void showsBeliefsAndSoundStatementsInTheSameWords() {
    for (Question.Choice choice : choices(QUESTIONS)) {
      assertThat(choice.options())
          .extracting(Option::text)
          .noneMatch(
              text -> text.matches("(?i).*\\b(thinking|believing|in fact|actually|wrong)\\b.*"));
    }
  }

  @Test
  void neverSetsAMistakeBesideItsOwnCorrection() {
    for (Question.Choice choice : choices(QUESTIONS)) {
      if (choice.head().kind() == QuestionKind.SPOT_THE_MISTAKE) {
        Entry mistake = CATALOGUE.entry(choice.head().entryIds().getFirst()).orElseThrow();
        List<String> corrections = Claims.corrections(mistake).toList();
        assertThat(choice.options()).extracting(Option::text).noneMatch(corrections::contains);
      }
    }
  }

  @Test
  void acceptsItsOwnExpectedAnswer() {
    for (Question question : QUESTIONS) {
      if (question instanceof Question.Typed) {
        var marking = Marker.mark(question, new Response.Typed(Expected.of(question)));
        assertThat(marking.credit()).as(question.id()).isEqualTo(1);
      }
    }
  }

  @Test
  void leavesAGapForAnotherConcept() {
    var notes =
        """
        = Firewall: A guard that lets traffic pass or stops it by a list of rules.
        = Packet filter: A simple kind of guard that looks at each piece of traffic, the oldest form of a firewall.
        """;
    var topic = Notes.topic("t", "T", notes);

    assertThat(new QuestionMaker(new Catalogue(List.of(topic))).make(topic))
        .filteredOn(question -> question.head().kind() == QuestionKind.FILL_THE_GAP)
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.stem())
                  .contains("the oldest form of a _____.", "one word: F\u2026");
              assertThat(Expected.of(question)).isEqualTo("Firewall");
            });
  }

  @Test
  void doesNotOfferASynonymAsAWrongOption() {
    String four =
        """
        = Neglect: Failing to meet the basic needs of somebody again and again.
        = Omission: Leaving out what should have been done for a person in care.
        ~ failing to act
        = Passivity: Standing by while others suffer harm although help is at hand.
        ~ failing to act
        = Cruelty: Hurting somebody on purpose and finding pleasure in their pain.
        """;
    var topic = Notes.topic("t", "T", four);

    assertThat(new QuestionMaker(new Catalogue(List.of(topic))).make(topic))
        .filteredOn(question -> question.id().equals("which_concept/t/2"))
        .isEmpty();
  }

  @Test
  void makesNothingOfNotesThatGiveNothing() {
    var poor =
        Notes.topic(
            "t",
            "T",
            "= X: Y.\n! Confusing A with B.\n+ Good answer.\n* Read the question.\n= ?: -\n");

    assertThat(new QuestionMaker(new Catalogue(List.of(poor))).make(poor)).isEmpty();
  }

  @Test
  void keepsEveryQuestionThroughStorage() {
    assertThat(QUESTIONS)
        .allSatisfy(q -> assertThat(QuestionCodec.question(QuestionCodec.encode(q))).isEqualTo(q));
  }

  @Test
  void holdsItsPromisesForNotesMadeAtRandom() {
    for (int seed = 0; seed < 8; seed++) {
      Catalogue catalogue = RandomNotes.catalogue(seed);
      List<Question> questions = all(catalogue);
      assertThat(all(catalogue)).isEqualTo(questions);
      assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
      for (Question.Choice choice : choices(questions)) {
        assertThat(choice.options()).filteredOn(option -> option.credit() == 1).hasSize(1);
        assertThat(choice.options()).hasSize(4);
      }
      assertThat(questions)
          .allSatisfy(
              q -> assertThat(QuestionCodec.question(QuestionCodec.encode(q))).isEqualTo(q));
      assertThat(catalogue.topics())
          .allSatisfy(topic -> assertThat(topic.entries(Kind.CONCEPT)).isNotEmpty());
    }
  }

  private static List<Question> all(Catalogue catalogue) {
    QuestionMaker maker = new QuestionMaker(catalogue);
    return catalogue.topics().stream().flatMap(topic -> maker.make(topic).stream()).toList();
  }

  private static List<Question.Choice> choices(List<Question> questions) {
    return questions.stream()
        .flatMap(q -> q instanceof Question.Choice choice ? Stream.of(choice) : Stream.of())
        .toList();
  }

  private static Set<String> wordsOf(Option option) {
    return Roots.of(option.text());
  }
}
