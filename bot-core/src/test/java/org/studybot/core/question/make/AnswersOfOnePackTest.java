package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Head;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.core.question.match.Words;
import org.studybot.core.testing.StarterNotes;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/** The answer to one question of a pack is never taken for the answer to another. */
class AnswersOfOnePackTest {

  private static final int GENERATED = 300;

  @Test
  void areToldApartInTheStarterPack() {
    Catalogue notes = StarterNotes.catalogue();
    Set<String> topics = notes.topics().stream().map(Topic::id).collect(Collectors.toSet());
    List<Question> all =
        new QuestionBank(notes, List.of())
            .draw(new DrawRequest(topics, EnumSet.allOf(QuestionKind.class), 10_000, 1, Set.of()))
            .questions();
    List<Question.Typed> typed =
        all.stream()
            .filter(Question.Typed.class::isInstance)
            .map(Question.Typed.class::cast)
            .toList();

    assertThat(typed).hasSizeGreaterThan(10);
    assertThat(confused(typed)).isEmpty();
  }

  @Test
  void areToldApartWhereTheyDifferByATypingError() {
    var random = new Random(17);
    for (int round = 0; round < GENERATED; round++) {
      String word = word(random);
      assertThat(confused(adopted(word, mistyped(word, random)))).isEmpty();
    }
  }

  @Test
  void areToldApartThoughTheDictionaryKnowsNeither() {
    assertThat(confused(adopted("photosythesis", "photosynthesis", "photosynthesos"))).isEmpty();
    assertThat(confused(adopted("key persno", "key person"))).isEmpty();
  }

  /** Pairs of answers that are marked alike though their words differ. */
  private static List<String> confused(List<Question.Typed> questions) {
    List<String> confused = new ArrayList<>();
    for (Question.Typed asked : questions) {
      for (Question.Typed other : questions) {
        for (Accepted answer : other.accepted()) {
          if (!isAmong(answer, asked) && isRight(asked, answer)) {
            confused.add(answer.pattern() + " for " + asked.accepted());
          }
        }
      }
    }
    return confused;
  }

  private static boolean isRight(Question.Typed asked, Accepted answer) {
    String typed = answer.pattern().replace("\\*", "*");
    return Marker.mark(asked, new Response.Typed(typed)).credit() > 0;
  }

  private static boolean isAmong(Accepted answer, Question.Typed asked) {
    return asked.accepted().stream()
        .anyMatch(it -> Words.of(it.pattern()).equals(Words.of(answer.pattern())));
  }

  private static List<Question.Typed> adopted(String... answers) {
    List<Question> written = new ArrayList<>();
    for (String answer : answers) {
      var head = new Head("q-" + answer, QuestionKind.AUTHORED, "t", List.of(), "What is it?", "");
      written.add(new Question.Typed(head, List.of(Accepted.exactly(answer)), List.of()));
    }
    QuestionMaker maker = new QuestionMaker(new Catalogue(List.of()), written);
    return written.stream().map(maker::adopted).map(Question.Typed.class::cast).toList();
  }

  private static String word(Random random) {
    List<String> words =
        List.of(
            "photosynthesis",
            "attachment",
            "safeguarding",
            "observation",
            "confidentiality",
            "chromosome",
            "democracy",
            "parliament",
            "environment",
            "vygotskian",
            "zürich",
            "hyperglycaemia",
            "organisation",
            "behaviour",
            "lapbook");
    return words.get(random.nextInt(words.size()));
  }

  private static String mistyped(String word, Random random) {
    int at = 1 + random.nextInt(word.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + letter + word.substring(at);
      case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
      case 3 ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
      default -> throw new AssertionError();
    };
  }
}
