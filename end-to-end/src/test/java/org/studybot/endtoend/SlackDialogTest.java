package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.endtoend.LocalSlack.AMIRA;
import static org.studybot.endtoend.LocalSlack.BEN;
import static org.studybot.endtoend.LocalSlack.CHLOE;
import static org.studybot.endtoend.LocalSlack.DANA;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.endtoend.SlackClassroom.Room;

/** Everything from a command to the review, with dialogs and the home tab, however delivered. */
@ParameterizedClass
@EnumSource
class SlackDialogTest {

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // by open
  private static SlackClassroom classroom;

  @SuppressWarnings("NullAway.Init") // by open
  private static SlackWindow window;

  private final SlackTransport transport;

  SlackDialogTest(SlackTransport transport) {
    this.transport = transport;
  }

  @BeforeParameterizedClassInvocation
  static void open(SlackTransport transport) throws IOException {
    Path own = Files.createDirectory(folder.resolve(transport.name()));
    classroom = new SlackClassroom(own, transport);
    window = new SlackWindow();
  }

  @AfterParameterizedClassInvocation
  static void close() {
    window.close();
    classroom.close();
  }

  @Test
  void aQuizIsPlannedInADialogPlayedInAThreadAndWhatWasMissedIsReviewed() {
    Room room = classroom.room("C01LEVEL3");
    SlackMessage root = planned(room);
    for (int number = 1; number <= 3; number++) {
      SlackMessage revealed = played(room, "Question " + number + " of 3");
      assertThat(revealed.thread()).as("over %s", transport).isEqualTo(root.ts());
      room.press(AMIRA, revealed, number < 3 ? "Next question" : "Show the results");
    }
    SlackMessage results = room.seen("Results: Safeguarding", "Right answers: 3 of 6.");
    assertThat(results.thread()).isEqualTo(root.ts());

    reviewedAlone(room, results);
    room.press(BEN, results, "Review 3 questions together");
    SlackMessage again = room.seen("Quiz: Safeguarding (review)", "0 of 3 questions done");
    assertThat(again.thread()).as("where it was asked for").isEqualTo(root.ts());
    assertThat(room.seen("Question 1 of 3", "Nobody has answered yet.").thread())
        .isEqualTo(root.ts());
    room.slash(BEN, "stop");
    room.seen("Results: Safeguarding (review)", "Nobody answered this time.");
  }

  /** Bare /study; nothing is chosen; then a quiz is, and how it is to be. */
  private static SlackMessage planned(Room room) {
    room.slash(AMIRA, "");
    dialog("What would you like to do?");
    window.send(AMIRA, Map.of());
    dialog("Please write something");
    window.send(AMIRA, Map.of("topic", "safeguarding", "what", "quiz"));
    JsonNode plan = dialog("How many questions");
    assertThat(plan.path("submit").path("text").asText()).isNotBlank();
    window.send(AMIRA, Map.of("number", "3"));
    closed();
    return room.seen("Quiz: Safeguarding", "0 of 3 questions done");
  }

  /** Amira is right, Chloe is not; everybody sees the answer where the question stood. */
  private static SlackMessage played(Room room, String number) {
    SlackMessage open = room.seen(number, "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    assertThat(room.told(AMIRA, () -> question.answerRight(room, AMIRA, open)))
        .satisfies(answer -> assertThat(answer.shown()).contains("Your answer is in"))
        .satisfies(answer -> assertThat(answer.thread()).isEqualTo(open.thread()));
    assertThat(room.told(CHLOE, () -> room.press(CHLOE, open, "Hint")).shown())
        .contains("Hint: " + number);
    assertThat(room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open)).shown())
        .contains("Your answer is in");
    room.press(AMIRA, room.seen(number, "2 people have answered."), "Close and show the answer");
    SlackMessage revealed = room.seen(number + ": the answer", question.explanation());
    assertThat(revealed.ts()).as("edited in place").isEqualTo(open.ts());
    return revealed;
  }

  /** For Chloe alone, on one message that changes in place. */
  private static void reviewedAlone(Room room, SlackMessage results) {
    SlackMessage mine = room.told(CHLOE, () -> room.press(CHLOE, results, "Review what I missed"));
    assertThat(mine.shown()).contains("Question 1 of 3", "Only you see this.");
    for (int number = 1; number <= 3; number++) {
      SlackMessage asked = room.seenBy(CHLOE, "Question " + number + " of 3", mine.ts());
      SlackQuestion.of(asked).answerRight(room, CHLOE, asked);
      SlackMessage right = room.seenBy(CHLOE, "Right. Your answer:", mine.ts());
      room.press(CHLOE, right, number < 3 ? "Next question" : "Show the results");
      room.seenBy(CHLOE, number < 3 ? "Question " + (number + 1) : "You have 3 points", mine.ts());
    }
  }

  @Test
  void aQuizIsStartedFromTheHomeTabOnATopicThatIsCompletedWhileOneTypes() {
    classroom.slack().openHome(AMIRA);
    JsonNode home = home(AMIRA, "My studies");
    assertThat(SlackWindow.shown(home)).doesNotContain("For staff");
    classroom.press(AMIRA, home, "Start a quiz");
    JsonNode plan = dialog("How many questions");

    JsonNode found = classroom.typed(AMIRA, plan, field(plan, "topics"), "safeg");
    assertThat(found.at("/options/0/text/text").asText()).isEqualTo("Safeguarding");
    assertThat(classroom.typed(AMIRA, plan, field(plan, "topics"), "zzzz").path("options"))
        .isEmpty();
    String topic = found.at("/options/0/value").asText();
    window.send(AMIRA, Map.of("topics", topic, "number", "3"));
    closed();

    Room chat = classroom.room("D01AMIRA");
    chat.seen("Quiz: Safeguarding", "Take the time you need: nothing is timed.");
    SlackMessage first = chat.seen("Question 1 of 3", "Skip");
    SlackQuestion.of(first).answerWrong(chat, AMIRA, first);
    chat.seen("Question 1 of 3: the answer", "Not right this time.");
    chat.say(AMIRA, "stop");
    chat.seen("Results: Safeguarding");
    classroom.slack().openHome(AMIRA);
    home(AMIRA, "Review now (1)");
  }

  @Test
  void theHomeTabChangesInPlaceWithASetting() {
    classroom.slack().openHome(CHLOE);
    JsonNode home = home(CHLOE, "My studies");
    classroom.press(CHLOE, home, "Show my name in results");
    JsonNode named = home(CHLOE, "Results of a quiz call you by your name.");
    classroom.press(CHLOE, named, "Hide my name in results");
    home(CHLOE, "Nobody sees your name beside points.");
  }

  @Test
  void staffDealWithWhatALearnerSaysInADialogThatChangesInPlace() {
    Room room = classroom.room("C07STAFF");
    SlackMessage answer = room.told(BEN, () -> room.slash(BEN, "worried about a child"));
    room.press(BEN, answer, "Something wrong?");
    dialog("Staff will read what you write");
    window.send(BEN, Map.of("text", "It should say whom to tell."));
    closed();

    classroom.slack().openHome(DANA);
    classroom.press(DANA, home(DANA, "Look through (1)"), "Look through (1)");
    JsonNode waiting = dialog("A learner says: It should say whom to tell.");
    classroom.press(DANA, waiting, "Dealt with");
    dialog("Nothing is waiting.");
    home(DANA, "Nothing is waiting for you.");
  }

  @Test
  void aButtonInADialogIsAnsweredInTheDialog() {
    Room room = classroom.room("C03STUDY");
    room.slash(BEN, "");
    classroom.press(BEN, dialog("What would you like to do?"), "What can I say?");
    assertThat(dialog("topics").has("submit")).isFalse();
    assertThat(room.board()).isEmpty();
  }

  private static String field(JsonNode view, String name) {
    return SlackMessage.objects(view.path("blocks"))
        .map(block -> block.path("block_id").asText())
        .filter(id -> id.endsWith(":" + name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode dialog(String words) {
    return shown(words, window::dialog);
  }

  private static JsonNode home(String user, String words) {
    return shown(words, () -> window.home(user));
  }

  private static JsonNode shown(String words, Supplier<Optional<JsonNode>> look) {
    return classroom.await(
        words, () -> look.get().filter(view -> SlackWindow.shown(view).contains(words)));
  }

  private static void closed() {
    classroom.await(
        "the dialog to close",
        () -> window.dialog().isPresent() ? Optional.empty() : Optional.of(true));
  }
}
