package org.studybot.core.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studybot.core.event.Person;
import org.studybot.core.question.Head;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.make.DrawRequest;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.testing.InMemoryWrittenQuestions;
import org.studybot.core.testing.Notes;

class TenantQuestionsTest {

  private static final Person TUTOR = new Person("college", "t1", "Tutor", true);

  private final InMemoryWrittenQuestions written = new InMemoryWrittenQuestions();
  private volatile QuestionBank notes = new QuestionBank(Notes.catalogue(), List.of());
  private final TenantQuestions questions = new TenantQuestions(() -> notes, written);

  @Test
  void drawsWhatStaffOfTheTenantWroteAndNobodyElses() {
    written.keep(TUTOR, question("written-1"));

    assertThat(authored("college")).containsExactly("written-1");
    assertThat(authored("elsewhere")).isEmpty();
    assertThat(questions.question("college", "written-1", 1)).isPresent();
    assertThat(questions.question("elsewhere", "written-1", 1)).isEmpty();
  }

  @Test
  void followsWhatIsWrittenAndWithdrawn() {
    written.keep(TUTOR, question("written-1"));
    assertThat(authored("college")).hasSize(1);
    written.keep(TUTOR, question("written-2"));
    assertThat(authored("college")).hasSize(2);
    written.withdraw("college", "written-1");
    assertThat(authored("college")).containsExactly("written-2");
  }

  @Test
  void followsTheNotes() {
    written.keep(TUTOR, question("written-1"));
    assertThat(authored("college")).hasSize(1);
    notes = new QuestionBank(Notes.catalogue(), List.of(question("from-the-notes")));
    assertThat(authored("college")).containsExactlyInAnyOrder("written-1", "from-the-notes");
  }

  private List<String> authored(String tenant) {
    DrawRequest request =
        new DrawRequest(Set.of("observation"), EnumSet.of(QuestionKind.AUTHORED), 10, 1, Set.of());
    return questions.draw(tenant, request).questions().stream().map(Question::id).toList();
  }

  private static Question question(String id) {
    return new Question.Choice(
        new Head(id, QuestionKind.AUTHORED, "observation", List.of(), "What is " + id + "?", ""),
        List.of(Option.of("This", 1, ""), Option.of("That", 0, "")));
  }
}
