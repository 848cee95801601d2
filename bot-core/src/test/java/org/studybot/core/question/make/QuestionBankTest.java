package org.studybot.core.question.make;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.core.question.gift.Authored;
import org.studybot.core.question.gift.GiftReader;
import org.studybot.knowledge.Catalogue;

class QuestionBankTest {

  private static final Set<String> ALL = Set.of("kitchen", "networks");
  private static final Set<QuestionKind> ANY = EnumSet.allOf(QuestionKind.class);
  private static final QuestionBank BANK = new QuestionBank(Notes.catalogue(), List.of());

  @Test
  void drawsTheSameQuizFromTheSameSeedAndAnotherFromAnother() {
    assertThat(draw(10, 1)).isEqualTo(draw(10, 1));
    assertThat(draw(10, 1)).isNotEqualTo(draw(10, 2));
  }

  @Test
  void neverAsksTheSameQuestionTwiceAndSaysHowManyThereAre() {
    Draw draw = BANK.draw(request(1000, 1, Set.of()));

    assertThat(draw.questions()).extracting(Question::id).doesNotHaveDuplicates();
    assertThat(draw.questions()).hasSize(draw.distinct());
    assertThat(draw.distinct()).isEqualTo(BANK.distinctQuestions(ALL, ANY));
    assertThat(BANK.distinctQuestions(Set.of("kitchen"), ANY))
        .isEqualTo(draw.distinct() - BANK.distinctQuestions(Set.of("networks"), ANY));
  }

  @Test
  void repeatsAQuestionOfTheSessionOnlyWhenAllOthersAreUsed() {
    Set<String> asked = new HashSet<>();
    int distinct = BANK.distinctQuestions(ALL, ANY);
    for (long seed = 0; asked.size() + 5 <= distinct; seed++) {
      List<String> ids = ids(BANK.draw(request(5, seed, asked)).questions());
      assertThat(asked).doesNotContainAnyElementsOf(ids);
      asked.addAll(ids);
    }

    List<String> last = ids(BANK.draw(request(distinct, 99, asked)).questions());
    assertThat(last).hasSize(distinct);
    assertThat(asked).doesNotContainAnyElementsOf(last.subList(0, distinct - asked.size()));
  }

  @Test
  void spreadsOverTopicsAndKinds() {
    for (int seed = 0; seed < 50; seed++) {
      List<Question> questions = draw(10, seed);

      assertThat(count(questions, q -> q.head().topicId())).containsValues(5L).hasSize(2);
      assertThat(count(questions, q -> q.head().kind()).values()).allMatch(times -> times <= 4);
    }
  }

  @Test
  void asksAboutAnEntryAgainOnlyWhenEveryOtherHasHadItsTurn() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(draw(15, seed))
          .extracting(question -> question.head().entryIds().getFirst())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void drawsOnlyWhatWasAskedFor() {
    var request =
        new DrawRequest(
            Set.of("kitchen", "no such topic"),
            Set.of(QuestionKind.NAME_THE_CONCEPT),
            50,
            1,
            Set.of());

    assertThat(BANK.draw(request).questions())
        .isNotEmpty()
        .allMatch(question -> question.head().topicId().equals("kitchen"))
        .allMatch(Question.Typed.class::isInstance);
    assertThat(BANK.distinctQuestions(Set.of("no such topic"), ANY)).isZero();
  }

  @Test
  void putsTheRightOptionInEveryPlaceEquallyOften() {
    int[] places = new int[4];
    for (int seed = 0; seed < 400; seed++) {
      for (Question question : draw(5, seed)) {
        if (question instanceof Question.Choice(var _, var options)) {
          places[options.indexOf(right(options))]++;
        }
      }
    }
    int sum = places[0] + places[1] + places[2] + places[3];
    for (int place : places) {
      assertThat((double) place / sum).isBetween(0.2, 0.3);
    }
  }

  @Test
  void mixesInWhatStaffWrote() {
    Collection<Question> authored =
        GiftReader.read("kitchen", "Is 63 hot? {T}\n\nWho? {=me ~you}", 1).questions().stream()
            .map(Authored::question)
            .toList();
    QuestionBank bank = new QuestionBank(Notes.catalogue(), authored);

    assertThat(bank.distinctQuestions(ALL, Set.of(QuestionKind.AUTHORED))).isEqualTo(2);
    assertThat(bank.distinctQuestions(ALL, ANY)).isEqualTo(BANK.distinctQuestions(ALL, ANY) + 2);
  }

  @Test
  void keepsWordsOfTheNotesApartFromTheAnswersOfStaff() {
    Question written =
        GiftReader.read("t", "What do we do with facts? {=sharing}", 1)
            .questions()
            .getFirst()
            .question();
    var topic = Notes.topic("t", "T", "= Planning: The shairing of what comes next.");
    QuestionBank bank = new QuestionBank(new Catalogue(List.of(topic)), List.of(written));
    Question adopted = bank.question(written.id(), 1).orElseThrow();

    assertThat(Marker.mark(written, new Response.Typed("shairing")).credit()).isEqualTo(1);
    assertThat(Marker.mark(adopted, new Response.Typed("shairing")).credit()).isZero();
    assertThat(Marker.mark(adopted, new Response.Typed("shareing")).credit()).isEqualTo(1);
  }

  @Test
  void findsAQuestionById() {
    Question question = draw(1, 7).getFirst();

    assertThat(BANK.question(question.id(), 7)).hasValue(question);
    assertThat(BANK.question("no such id", 7)).isEmpty();
  }

  private static List<Question> draw(int number, long seed) {
    return BANK.draw(request(number, seed, Set.of())).questions();
  }

  private static DrawRequest request(int number, long seed, Set<String> asked) {
    return new DrawRequest(ALL, ANY, number, seed, asked);
  }

  private static List<String> ids(List<Question> questions) {
    return questions.stream().map(Question::id).toList();
  }

  private static <T> Map<T, Long> count(List<Question> questions, Function<Question, T> by) {
    return questions.stream().collect(groupingBy(by, counting()));
  }

  private static Option right(List<Option> options) {
    return options.stream().filter(option -> option.credit() == 1).findFirst().orElseThrow();
  }
}
