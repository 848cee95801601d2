package org.studybot.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.TeamsClassroom.Room;

/** What Microsoft's own renderer makes of our cards, in a real browser. */
class TeamsPageTest {

  @TempDir private Path folder;

  @Test
  void aQuizIsTypedAndPressedInThePageAndEachCardTakesThePlaceOfTheOneBefore() {
    PlaywrightAssertions.setDefaultAssertionTimeout(WebBrowser.PATIENCE);
    try (TeamsClassroom classroom = new TeamsClassroom(folder);
        TeamsPage page = TeamsPage.open()) {
      page.say("quiz safeguarding 3");
      for (int number = 1; number <= 3; number++) {
        String title = "Question " + number + " of 3";
        TeamsQuestion question = question(classroom.chatOfAmira(), title);
        assertThat(page.text(question.stem())).isVisible();
        Stream.concat(question.right().stream(), question.wrong().stream())
            .filter(_ -> question != TeamsQuestion.WHOM_TO_TELL)
            .forEach(option -> assertThat(page.text(option)).isVisible());

        answer(page, classroom.chatOfAmira(), title, question);

        assertThat(page.text(title + ": the answer")).isVisible();
        assertThat(page.text(question.explanation())).isVisible();
        assertThat(page.text(question.right().getLast())).isVisible();
        assertThat(page.text("Skip")).isHidden();
        page.press(number < 3 ? "Next question" : "Show the results");
      }
      assertThat(page.text("You have 3 points from 3 answered questions.")).isVisible();
      assertThat(page.text("Question 3 of 3")).isHidden();
    }
  }

  private static TeamsQuestion question(Room chat, String title) {
    return TeamsQuestion.of(chat.seen(title, "Skip"));
  }

  private static void answer(TeamsPage page, Room chat, String title, TeamsQuestion question) {
    switch (question) {
      case WHEN_TO_WRITE ->
          page.press(chat.seen(title, "Skip").letter(question.right().getFirst()));
      case WHAT_TO_WRITE -> {
        question.right().forEach(page::tick);
        page.press("Send my answer");
      }
      case WHOM_TO_TELL -> {
        page.fill(question.right().getFirst());
        page.press("Send my answer");
      }
    }
  }
}
