package org.studybot.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amira and Ben play quizzes in the web chat, each in a tab of a real browser. */
class WebQuizTest {

  private static final int PORT = 8080;
  private static final WebBrowser BROWSER = WebBrowser.start();

  /** What a browser says of its own accord when a server is gone, starting (503), or new (401). */
  private static final String LOST_CONNECTION =
      "Failed to load resource: (net::ERR_.*|the server responded with a status of (401|503) .*)";

  @TempDir private Path data;
  private final BrowserContext context =
      BROWSER.browser().newContext(new NewContextOptions().setLocale("en-GB"));
  private final List<WebTab> tabs = new ArrayList<>();
  private @Nullable Program studybot;

  @AfterAll
  static void closeBrowser() {
    BROWSER.close();
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    context.close();
    kill();
    assertThat(tabs).allSatisfy(tab -> assertThat(tab.complaints()).isEmpty());
  }

  @Test
  void twoPlayAWholeQuizThroughADeathOfTheProgram() {
    start();
    WebTab amira = tab("/?room=class-3b").join("Amira").ready();
    WebTab ben = tab("/?room=class-3b").join("Ben").ready();
    amira.say("quiz safeguarding 3");
    playFirst(amira, ben);

    Locator open = amira.seen("Question 2 of 3", "Nobody has answered yet.");
    WebQuestion question = WebQuestion.of(open);
    question.answerRight(open);
    amira.seen("Question 2 of 3", "1 person has answered.");
    kill();
    start();
    goOn(amira, ben, question);
    finish(amira, ben);
    reviewMine(ben);
    tabs.forEach(tab -> tab.complaints().removeIf(it -> it.matches(LOST_CONNECTION)));
  }

  /** Amira is right at once; Ben changes his mind and is right then. */
  private static void playFirst(WebTab amira, WebTab ben) {
    Locator open = amira.seen("Question 1 of 3", "Nobody has answered yet.");
    Locator bens = ben.seen("Question 1 of 3", "Nobody has answered yet.");
    String id = open.getAttribute("id");
    WebQuestion question = WebQuestion.of(open);

    question.answerRight(open);
    assertThat(amira.titled("Your answer is in")).containsText(question.right());
    ben.seen("Question 1 of 3", "1 person has answered.");
    assertThat(ben.titled("Your answer is in")).hasCount(0);
    question.answerWrong(bens);
    assertThat(ben.titled("Your answer is in")).containsText(question.wrong());
    amira.seen("Question 1 of 3", "2 people have answered.");
    question.answerRight(bens);
    assertThat(ben.titled("Your answer is in")).hasCount(1);
    assertThat(ben.titled("Your answer is in")).containsText(question.right());
    for (WebTab tab : List.of(amira, ben)) {
      assertThat(tab.seen("Question 1 of 3", "Answers stay hidden")).hasAttribute("id", id);
      assertThat(tab.titled("Question 1 of 3")).not().containsText("Your answer:");
    }

    ben.press(bens, "Close and show the answer");
    for (WebTab tab : List.of(amira, ben)) {
      assertThat(revealed(tab, "Question 1 of 3", question)).hasAttribute("id", id);
      tab.seen("Question 1 of 3: the answer", "2 answers: all right.");
    }
    amira.press(amira.titled("Question 1 of 3: the answer"), "Next question");
  }

  /** Both tabs are there again by themselves, with the question as it was. */
  private static void goOn(WebTab amira, WebTab ben, WebQuestion question) {
    Locator bens = ben.seen("Question 2 of 3");
    String id = bens.getAttribute("id");
    question.answerWrong(bens);
    for (WebTab tab : List.of(amira, ben)) {
      assertThat(tab.seen("Question 2 of 3", "2 people have answered.")).hasAttribute("id", id);
    }
    amira.press(amira.titled("Question 2 of 3"), "Close and show the answer");
    for (WebTab tab : List.of(amira, ben)) {
      assertThat(revealed(tab, "Question 2 of 3", question)).hasAttribute("id", id);
      tab.seen("Question 2 of 3: the answer", "2 answers: 1 right.");
    }
    ben.press(ben.titled("Question 2 of 3: the answer"), "Next question");
  }

  private static void finish(WebTab amira, WebTab ben) {
    Locator open = ben.seen("Question 3 of 3", "Nobody has answered yet.");
    WebQuestion question = WebQuestion.of(open);
    question.answerRight(open);
    amira.seen("Question 3 of 3", "1 person has answered.");
    amira.press(amira.titled("Question 3 of 3"), "Close and show the answer");
    ben.press(revealed(ben, "Question 3 of 3", question), "Show the results");
    for (WebTab tab : List.of(amira, ben)) {
      tab.seen(
          "Results: Safeguarding",
          "That was all 3 questions.",
          "2 people took part. Right answers: 4 of 5.",
          "The hardest question");
      tab.seen("Quiz: Safeguarding", "3 of 3 questions done");
    }
  }

  /** Ben plays what he missed, and nobody else sees it. */
  private static void reviewMine(WebTab ben) {
    ben.press(ben.titled("Results: Safeguarding"), "Review what I missed");
    Locator again = ben.seen("Question 1 of 1", "Only you see this.");
    WebQuestion missed = WebQuestion.of(again);
    missed.answerRight(again);
    ben.press(
        ben.seen("Question 1 of 1: the answer", "Right. Your answer:", missed.explanation()),
        "Show the results");
    ben.seen("Your score: Safeguarding (review)", "You have 1 point", "well done");
  }

  @Test
  void onePlaysAloneAtTheirOwnPace() {
    start();
    WebTab amira = tab("/").ready();
    amira.say("quiz safeguarding 2");
    amira.seen("Quiz: Safeguarding", "Take the time you need: nothing is timed.");

    Locator first = amira.seen("Question 1 of 2");
    WebQuestion question = WebQuestion.of(first);
    question.answerRight(first);
    Locator right = amira.seen("Question 1 of 2: the answer", "Right. Your answer:");
    assertThat(right).containsText(question.explanation());
    amira.press(right, "Next question");
    amira.press(amira.seen("Question 2 of 2"), "Skip");
    Locator skipped = amira.seen("Question 2 of 2: the answer", "You skipped this one.");
    amira.press(skipped, "Show the results");

    Locator results = amira.seen("Results: Safeguarding", "You have 1 point", "another look");
    amira.press(results, "Review what I missed (1)");
    amira.seen("Quiz: Safeguarding (review)", "0 of 1 question done");
  }

  private static Locator revealed(WebTab tab, String number, WebQuestion question) {
    return tab.seen(
        number + ": the answer",
        "Right answer: ",
        question.right(),
        question.explanation(),
        "From: Safeguarding");
  }

  private void start() {
    Path pack = Path.of("src/test/resources/slack-pack").toAbsolutePath();
    studybot = Program.studybot(data, PORT, Map.of(), "--pack", pack.toString());
  }

  /** As a power cut would. */
  private void kill() {
    if (studybot != null) {
      studybot.kill();
    }
  }

  private WebTab tab(String path) {
    WebTab tab = WebTab.open(context.newPage(), "http://127.0.0.1:" + PORT + path);
    tabs.add(tab);
    return tab;
  }
}
