package org.studybot.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.studybot.endtoend.TeamsPerson.AMIRA;
import static org.studybot.endtoend.TeamsPerson.BEN;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.TeamsClassroom.Room;

/** What is pressed in the page of Microsoft's own stand-in, by its own renderer, in a browser. */
class TeamsPageTest {

  private static final String GROUP = "Revision";

  @TempDir private static Path folder;
  private static WebBrowser chromium;

  /** One for all pages, so that the Playground's large script is loaded once. */
  private static BrowserContext browser;

  private static TeamsClassroom classroom;

  @BeforeAll
  static void open() {
    chromium = WebBrowser.start();
    browser = chromium.browser().newContext();
    classroom = new TeamsClassroom(folder);
  }

  @AfterAll
  static void close() {
    classroom.close();
    chromium.close();
  }

  @Test
  void theNotesAreAskedAndAQuizIsPlayedOnOneCard() {
    try (TeamsPage page = TeamsPage.open(browser, AMIRA)) {
      page.say("What is safeguarding?");
      assertThat(page.text("How to write down and pass on what worries you.")).isVisible();

      page.say("quiz safeguarding 3");
      for (int number = 1; number <= 3; number++) {
        String title = "Question " + number + " of 3";
        TeamsMessage open = classroom.chatOfAmira().seen(title, "Skip");
        TeamsQuestion question = TeamsQuestion.of(open);
        assertThat(page.text(question.stem())).isVisible();
        Stream.concat(question.right().stream(), question.wrong().stream())
            .filter(_ -> question != TeamsQuestion.WHOM_TO_TELL)
            .forEach(option -> assertThat(page.text(option)).isVisible());

        answer(page, open, question.right());

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

  @Test
  void twoPeoplePlayAWholeQuizEachInAPageOfTheirOwn() {
    try (TeamsPage amira = TeamsPage.open(browser, AMIRA).at(GROUP);
        TeamsPage ben = TeamsPage.open(browser, BEN).at(GROUP)) {
      Room room = classroom.room(AgentsPlayground.GROUP_CHAT);
      amira.mention("quiz safeguarding 3");
      for (int number = 1; number <= 3; number++) {
        playTogether(room, amira, ben, "Question " + number + " of 3");
        amira.press(number < 3 ? "Next question" : "Show the results");
      }
      for (TeamsPage page : List.of(amira, ben)) {
        assertThat(page.text("2 people took part. Right answers: 3 of 6.")).isVisible();
        assertThat(page.text("Question 3 of 3")).isHidden();
      }
    }
  }

  /** Amira is right, and Ben, who alone sees the hint that he asks for, is not. */
  private static void playTogether(Room room, TeamsPage amira, TeamsPage ben, String title) {
    TeamsMessage open = room.seen(title, "Nobody has answered yet.");
    TeamsQuestion question = TeamsQuestion.of(open);
    for (TeamsPage page : List.of(amira, ben)) {
      assertThat(page.text(title)).isVisible();
      assertThat(page.text(question.stem())).isVisible();
    }
    ben.press("Hint");
    assertThat(ben.text("Hint: ")).isVisible();
    assertThat(amira.text("Hint: ")).isHidden();
    if (question == TeamsQuestion.WHEN_TO_WRITE) {
      skipsByTheMenu(ben);
      assertThat(amira.text("You skipped this one.")).isHidden();
    }

    answer(amira, open, question.right());
    assertThat(ben.text("1 person has answered.")).isVisible();
    answer(ben, open, question.wrong());
    assertThat(amira.text("2 people have answered.")).isVisible();

    ben.press("Close and show the answer");
    for (TeamsPage page : List.of(amira, ben)) {
      assertThat(page.text(title + ": the answer")).isVisible();
      assertThat(page.text(question.explanation())).isVisible();
      assertThat(page.text("2 answers: ")).isVisible();
    }
  }

  /** Four letters and three more buttons are one too many to be seen at once. */
  private static void skipsByTheMenu(TeamsPage page) {
    assertThat(page.text("Skip")).isHidden();
    page.press("More options");
    page.text("Skip").click();
    assertThat(page.text("You skipped this one.")).isVisible();
  }

  private static void answer(TeamsPage page, TeamsMessage open, List<String> words) {
    switch (TeamsQuestion.of(open)) {
      case WHEN_TO_WRITE -> page.press(open.letter(words.getFirst()));
      case WHAT_TO_WRITE -> {
        words.forEach(page::tick);
        page.press("Send my answer");
      }
      case WHOM_TO_TELL -> {
        page.fill("Your answer, in a few words", words.getFirst());
        page.press("Send my answer");
      }
    }
  }

  @Test
  void whereItIsInstalledItSaysHelloAndHasSomethingToDo() {
    try (TeamsPage page = TeamsPage.open(browser, AMIRA).at("Level 3")) {
      page.happens("Uninstall application");
      page.happens("Install application");
      assertThat(page.text("Hello, I help you all study")).isVisible();

      page.press("What is in the notes");
      assertThat(page.text("Safeguarding (")).isVisible();
    }
  }

  @Test
  void theNotesAreSearchedBesideTheMessageBoxAndWhatIsFoundIsSent() {
    try (TeamsPage page = TeamsPage.open(browser, AMIRA).at(GROUP)) {
      page.press("Trigger Message Extension App");
      page.pick("Search Command");
      page.press("Specify Command ID or Parameter");
      page.fill("Command ID", "search");
      page.fill("Parameter name", "words");
      page.fill("Enter a search term", "safeguarding");
      page.page()
          .getByRole(
              AriaRole.HEADING, new Page.GetByRoleOptions().setName("Safeguarding \u00b7 Synopsis"))
          .click();
      page.send();
      assertThat(page.text("How to write down and pass on what worries you.")).isVisible();
      assertThat(page.text("safeguarding.md")).isVisible();
    }
  }

  @Test
  void aMessageIsLookedUpFromItsOwnMenu() {
    try (TeamsPage page = TeamsPage.open(browser, AMIRA).at(GROUP)) {
      page.say("What is safeguarding?");
      page.press("Show more information");
      page.pick("Action Command");
      page.fill("Command ID", "lookUp");
      page.press("Create");
      assertThat(page.text("The notes on \u201cWhat is safeguarding?\u201d")).isVisible();
      page.press("Put this into my message");
      page.send();
      assertThat(page.text("How to write down and pass on what worries you.")).isVisible();
    }
  }
}
