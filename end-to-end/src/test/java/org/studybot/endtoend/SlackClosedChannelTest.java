package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.endtoend.LocalSlack.AMIRA;
import static org.studybot.endtoend.LocalSlack.BEN;
import static org.studybot.endtoend.LocalSlack.CHLOE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.ClosedChannels.Closed;
import org.studybot.endtoend.SlackClassroom.Room;

/** A channel is archived, or the bot is removed from it, in the middle of a quiz of Amira's. */
class SlackClosedChannelTest {

  private static final String NOT_SHOWN = "I cannot show your quiz there";

  @TempDir private static Path folder;
  private static SlackClassroom classroom;

  @BeforeAll
  static void open() {
    classroom = new SlackClassroom(folder, SlackTransport.HTTP);
  }

  @AfterAll
  static void close() {
    classroom.close();
  }

  @Test
  void aQuizWhoseChannelIsArchivedGoesOnOnceItIsOpenedAgain() {
    Room room = classroom.room("C06ARCHIVE");
    room.slash(AMIRA, "quiz safeguarding 2 15s");
    SlackMessage open = room.seen("Question 1 of 2", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    room.told(BEN, () -> question.answerRight(room, BEN, open));
    room.seen("Question 1 of 2", "1 person has answered.");
    int told = notShown().size();

    classroom.closed().close("C06ARCHIVE", Closed.ARCHIVED);
    classroom.await("what the host is told", () -> notShown().stream().skip(told).findFirst());
    assertThat(room.board()).noneMatch(it -> it.shows(": the answer"));

    classroom.closed().open("C06ARCHIVE");
    assertThat(room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open)).shown())
        .contains("That question is closed");
    SlackMessage revealed = room.seen("Question 1 of 2: the answer", "1 answer, and it is right.");
    assertThat(revealed.ts()).as("edited in place").isEqualTo(open.ts());
    room.press(AMIRA, revealed, "Next question");
    room.seen("Question 2 of 2", "Nobody has answered yet.");
    room.slash(AMIRA, "stop");
    room.seen("Results: Safeguarding", "Right answers: 1 of 1.");
    assertThat(notShown()).as("said once").hasSize(told + 1);
  }

  @Test
  void aQuizGoesOnWithAllAnswersOnceTheBotIsInvitedAgain() {
    Room room = classroom.room("C02REVISION");
    room.slash(AMIRA, "quiz safeguarding 1");
    SlackMessage open = room.seen("Question 1 of 1", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    int told = notShown().size();

    classroom.closed().close("C02REVISION", Closed.LEFT);
    assertThat(room.told(BEN, () -> question.answerRight(room, BEN, open)).shown())
        .contains("Your answer is in");
    classroom.await("what the host is told", () -> notShown().stream().skip(told).findFirst());
    assertThat(room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open)).shown())
        .contains("Your answer is in");

    classroom.closed().open("C02REVISION");
    room.told(AMIRA, () -> question.answerRight(room, AMIRA, open));
    assertThat(room.seen("Question 1 of 1", "3 people have answered.").ts()).isEqualTo(open.ts());
    room.press(AMIRA, open, "Close and show the answer");
    room.press(BEN, room.seen("Question 1 of 1: the answer"), "Show the results");
    room.seen("Results: Safeguarding", "Right answers: 2 of 3.");
    assertThat(notShown()).as("said once").hasSize(told + 1);
  }

  @Test
  void whoeverStartedAQuizEndsItInTheirOwnMessagesAndSeesItsResultsThere() {
    Room room = classroom.room("C05RESTART");
    Room own = classroom.room("D01AMIRA");
    room.slash(AMIRA, "quiz safeguarding 3");
    SlackMessage open = room.seen("Question 1 of 3", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    room.told(BEN, () -> question.answerRight(room, BEN, open));
    room.seen("Question 1 of 3", "1 person has answered.");
    int told = notShown().size();

    classroom.closed().close("C05RESTART", Closed.LEFT_PRIVATE);
    room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open));
    SlackMessage notShown =
        classroom.await("what the host is told", () -> notShown().stream().skip(told).findFirst());
    own.press(AMIRA, notShown, "End that quiz");

    own.seen("Results: Safeguarding", "Right answers: 1 of 2.");
    assertThat(room.told(BEN, () -> room.slash(BEN, "score")).shown())
        .contains("You have 1 point from 1 answered question.");
  }

  /** What Amira was told of quizzes that cannot be shown. */
  private static List<SlackMessage> notShown() {
    return classroom.room("D01AMIRA").board().stream()
        .filter(message -> message.shows(NOT_SHOWN))
        .toList();
  }
}
