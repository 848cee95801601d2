package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.endtoend.LocalSlack.AMIRA;
import static org.studybot.endtoend.LocalSlack.BEN;
import static org.studybot.endtoend.LocalSlack.DANA;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.SlackClassroom.Room;

/** Dialogs, a quiz planned in one, and the home tab: over HTTP, and by Socket Mode. */
class SlackDialogTest {

  @TempDir private Path folder;

  @Test
  void aQuizIsPlannedInADialogAndPlayedInAThreadOverHttp() {
    try (SlackClassroom classroom = new SlackClassroom(folder);
        SlackWindow window = new SlackWindow()) {
      SlackMessage root = planned(classroom, window, classroom.room("C01LEVEL3"));
      played(classroom.room("C01LEVEL3"), root);
      home(classroom, window);
    }
  }

  @Test
  void aQuizIsPlannedInADialogAndPlayedInAThreadBySocketMode() {
    try (SlackClassroom classroom = SlackClassroom.bySocketMode(folder);
        SlackWindow window = new SlackWindow()) {
      SlackMessage root = planned(classroom, window, classroom.room("C01LEVEL3"));
      played(classroom.room("C01LEVEL3"), root);
      home(classroom, window);
    }
  }

  @Test
  void theBotComesBackByItselfWhenTheLineWasBroken() {
    try (SlackClassroom classroom = SlackClassroom.bySocketMode(folder)) {
      asked(classroom.room("C01LEVEL3"));

      classroom.restartSlack();

      Room room = classroom.room("C01LEVEL3");
      SlackMessage answer =
          classroom.await(
              "an answer on the new line",
              () -> {
                room.slash(AMIRA, "topics");
                return classroom.slack().messages("C01LEVEL3").stream()
                    .filter(message -> message.onlyFor().equals(AMIRA))
                    .findFirst();
              });
      assertThat(answer.shown()).contains("Safeguarding");
    }
  }

  private static void asked(Room room) {
    assertThat(room.told(AMIRA, () -> room.slash(AMIRA, "topics")).shown())
        .contains("Safeguarding");
  }

  /** Bare /study; nothing is chosen; then a quiz is, and how it is to be. */
  private static SlackMessage planned(SlackClassroom classroom, SlackWindow window, Room room) {
    room.slash(AMIRA, "");
    shown(classroom, window, "What would you like to do?");
    window.send(AMIRA, Map.of());
    shown(classroom, window, "Please write something");
    window.send(AMIRA, Map.of("topic", "safeguarding", "what", "quiz"));
    JsonNode plan = shown(classroom, window, "How many questions");
    assertThat(plan.path("submit").path("text").asText()).isNotBlank();
    window.send(AMIRA, Map.of("number", "3"));
    classroom.await(
        "the dialog to close",
        () -> window.dialog().isPresent() ? Optional.empty() : Optional.of(true));
    return room.seen("Quiz: Safeguarding", "0 of ");
  }

  private static void played(Room room, SlackMessage root) {
    SlackMessage open = room.seen("Question 1 of ", "Nobody has answered yet.");
    assertThat(open.thread()).isEqualTo(root.ts());
    room.press(AMIRA, open, "Hint");
    room.press(BEN, open, "Skip");
    room.slash(AMIRA, "stop");
    assertThat(room.seen("Results: Safeguarding").thread()).isEqualTo(root.ts());
  }

  private static void home(SlackClassroom classroom, SlackWindow window) {
    classroom.slack().openHome(AMIRA);
    JsonNode home = classroom.await("a home tab", () -> window.home(AMIRA));
    assertThat(SlackWindow.shown(home)).contains("My studies").doesNotContain("For staff");
    classroom.slack().openHome(DANA);
    JsonNode staff = classroom.await("a home tab for staff", () -> window.home(DANA));
    assertThat(SlackWindow.shown(staff)).contains("For staff");
  }

  private static JsonNode shown(SlackClassroom classroom, SlackWindow window, String words) {
    return classroom.await(
        words, () -> window.dialog().filter(view -> SlackWindow.shown(view).contains(words)));
  }
}
