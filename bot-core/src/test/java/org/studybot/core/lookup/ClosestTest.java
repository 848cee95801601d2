package org.studybot.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.PlainText;
import org.studybot.core.testing.Notes;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Topic;

/** What is shown when an answer is not sure, or the question was read as another. */
class ClosestTest {

  private static final Catalogue NOTES = Notes.catalogue();

  @Test
  void saysThatTheClosestIsNotSureToBeTheAnswer() {
    Hit hit = hit();
    String shown = shown(new Answer.Close("is it ok", List.of(hit), List.of("Confidentiality")));

    assertThat(shown)
        .contains("I am not sure that the notes answer “is it ok”")
        .contains(hit.entry().text().substring(0, 20))
        .contains("[Confidentiality]", "[All topics]");
  }

  @Test
  void saysHowAMisspeltQuestionWasRead() {
    assertThat(shown(new Answer.Found("schemma", "schemma", List.of(hit()), "schema")))
        .contains("Showing results for “schema”");
    assertThat(shown(new Answer.Found("schema", "schema", List.of(hit()), "")))
        .doesNotContain("Showing results for");
  }

  private static String shown(Answer answer) {
    return PlainText.of(LookupCards.card(answer, false));
  }

  private static Hit hit() {
    Topic topic = NOTES.topics().getFirst();
    return new Hit(topic.entries().getFirst(), topic, 1);
  }
}
