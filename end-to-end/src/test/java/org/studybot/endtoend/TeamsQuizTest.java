package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.endtoend.TeamsPerson.AMIRA;
import static org.studybot.endtoend.TeamsPerson.BEN;
import static org.studybot.endtoend.TeamsPerson.CHLOE;
import static org.studybot.endtoend.TeamsPerson.DANA;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.TeamsClassroom.Room;

/** Amira, Ben and Chloe, who learn, and Dana, who teaches, play quizzes in Teams. */
class TeamsQuizTest {

  /** What somebody's own view of a card adds to what all see. */
  private static final String OWN = "Your answer: ";

  @TempDir private static Path folder;
  private static TeamsClassroom classroom;

  @BeforeAll
  static void open() {
    classroom = new TeamsClassroom(folder);
  }

  @AfterAll
  static void close() {
    classroom.close();
  }

  @Test
  void aGroupPlaysAWholeQuizOnOneCardThoughTheBotIsKilledInItsMiddle() {
    Room room = classroom.quiz(AgentsPlayground.LEVEL_3, "quiz safeguarding 3");

    TeamsMessage first = playTogether(room, "Question 1 of 3", "0 of 3 questions done");
    room.press(AMIRA, first, "Close and show the answer");
    room.press(CHLOE, revealed(room, first), "Next question");

    TeamsMessage second = playTogether(room, "Question 2 of 3", "1 of 3 questions done");
    classroom.killBot();
    classroom.startBotAgain();
    assertThat(room.answerRight(CHLOE, second).card().shown()).contains(OWN);
    room.say(BEN, "next");
    assertThat(revealed(room, second).shown())
        .as("whoever was told that their answer is in, and who has changed it since")
        .contains("3 answers: all right.");
    room.say(BEN, "next");

    TeamsMessage third = playTogether(room, "Question 3 of 3", "2 of 3 questions done");
    room.say(AMIRA, "next");
    room.press(BEN, revealed(room, third), "Show the results");

    TeamsMessage results = room.seen("Results: Safeguarding");
    assertThat(results.shown())
        .contains("That was all 3 questions.")
        .contains("3 people took part. Right answers: 7 of 9.");
    assertThat(room.board())
        .as("one message from first to last, edited in place")
        .extracting(TeamsMessage::id)
        .containsExactly(first.id());
  }

  /** Amira is right at once, Ben after a change of mind, Chloe is not, in spite of a hint. */
  private static TeamsMessage playTogether(Room room, String number, String progress) {
    TeamsMessage open = room.seen(number, progress, "Nobody has answered yet.");

    assertThat(room.toldAmira(() -> room.answerRightFromAnOldClient(AMIRA, open)).shown())
        .contains("Your answer is in", "Nobody else sees it.");
    assertThat(room.answerWrong(BEN, open).card().shown())
        .contains(number, OWN, "Nobody else sees it.", "You can change it until");
    assertThat(room.answerRight(BEN, open).card().shown()).contains(OWN);
    assertThat(room.press(CHLOE, open, "Hint").card().shown()).contains(number, "Hint: ");
    assertThat(room.press(CHLOE, open, "Skip").card().shown())
        .contains("You skipped this one. As long as it is open you can answer.");
    assertThat(room.look(CHLOE, open).shown()).contains("You skipped this one.");
    assertThat(room.look(DANA, open).shown()).doesNotContain("For you alone");
    assertThat(room.answerWrong(CHLOE, open).card().shown()).contains(OWN);

    TeamsMessage counted = room.seen(number, "3 people have answered.");
    assertThat(counted.id()).as("edited in place").isEqualTo(open.id());
    assertThat(counted.shown().replace("3 people have answered.", "Nobody has answered yet."))
        .as("a count and no more, as long as it is open")
        .isEqualTo(open.shown());
    return counted;
  }

  /** Everybody sees the answer, why, and how the group did, where the question stood. */
  private static TeamsMessage revealed(Room room, TeamsMessage question) {
    TeamsQuestion asked = TeamsQuestion.of(question);
    TeamsMessage revealed = room.seen(": the answer", asked.explanation());
    assertThat(revealed.id()).as("edited in place").isEqualTo(question.id());
    assertThat(revealed.shown())
        .contains(asked.right())
        .contains("Right answer", "3 answers: ", "From: Safeguarding");
    return revealed;
  }

  @Test
  void whatWasMissedIsPlayedAgainByOneOrByAll() {
    Room room = classroom.quiz(AgentsPlayground.GROUP_CHAT, "quiz safeguarding 1");
    TeamsMessage results = playAndMiss(room);

    TeamsMessage mine = room.press(CHLOE, results, "Review what I missed").card();
    assertThat(mine.shown()).contains("Question 1 of 1", "Only you see this.");
    TeamsQuestion missed = TeamsQuestion.of(mine);
    TeamsMessage right = room.answerRight(CHLOE, mine).card();
    assertThat(right.shown()).contains("Right. Your answer:", missed.explanation());
    assertThat(room.press(CHLOE, right, "Show the results").card().shown())
        .contains("You have 1 point", "well done");
    assertThat(room.board()).as("for the others nothing has changed").containsExactly(results);

    room.press(BEN, results, "Review 1 question together");
    TeamsMessage again = room.seen("Quiz: Safeguarding (review)", "Question 1 of 1");
    assertThat(TeamsQuestion.of(again)).isEqualTo(missed);
    assertThat(again.id()).as("a card of its own").isNotEqualTo(results.id());
    room.say(BEN, "stop");
    room.seen("Results: Safeguarding (review)");
  }

  private static TeamsMessage playAndMiss(Room room) {
    TeamsMessage open = room.seen("Question 1 of 1", "Nobody has answered yet.");
    room.answerRight(BEN, open);
    room.answerWrong(CHLOE, open);
    room.press(CHLOE, open, "Close and show the answer");
    room.press(BEN, room.seen("Right answer"), "Show the results");
    return room.seen("Results: Safeguarding", "Right answers: 1 of 2.");
  }

  @Test
  void aPressOnAnOldCardIsAnsweredKindly() {
    Room room = classroom.quiz(AgentsPlayground.GENERAL, "quiz safeguarding 2");
    TeamsMessage open = room.seen("Question 1 of 2", "Nobody has answered yet.");
    room.answerRight(BEN, open);
    room.press(BEN, open, "Close and show the answer");
    TeamsMessage closed = room.seen("Question 1 of 2: the answer");

    assertThat(room.answerWrong(CHLOE, open).words())
        .contains("That question is closed", "Question 1 of 2 is closed, and its answer is shown.");

    room.press(BEN, closed, "Next question");
    room.seen("Question 2 of 2", "Nobody has answered yet.");
    assertThat(room.press(BEN, closed, "Next question").words())
        .contains("The quiz has moved on", "Question 2 of 2 is open.");
    assertThat(room.answerWrong(BEN, open).words())
        .contains("That question is closed", "What you had answered counts. Your answer:");

    room.say(DANA, "stop");
    room.seen("Results: Safeguarding", "The quiz was ended early.");
    assertThat(room.press(CHLOE, closed, "Next question").card().shown())
        .contains("This quiz is finished", "Its results are kept.");
  }

  @Test
  void onlyWhoStartedAQuizAndStaffPauseAndEndIt() {
    Room room = classroom.quiz(AgentsPlayground.GENERAL, "quiz safeguarding 2");
    TeamsMessage open = room.seen("Question 1 of 2", "Nobody has answered yet.");

    room.say(DANA, "pause");
    TeamsMessage paused = room.seen("Question 1 of 2 (paused)");
    assertThat(paused.id()).isEqualTo(open.id());
    assertThat(room.answerRight(BEN, open).words()).contains("The quiz is paused");
    assertThat(room.press(BEN, paused, "Resume").words())
        .contains("Only the host or staff can do that");
    room.press(AMIRA, paused, "Resume");
    room.seen("Question 1 of 2", "Nobody has answered yet.");
    assertThat(room.answerRight(BEN, open).card().shown()).contains(OWN);

    room.say(AMIRA, "stop");
    assertThat(room.seen("Results: Safeguarding").shown()).contains("The quiz was ended early.");
  }

  @Test
  void aLearnerPlaysAloneAtHerOwnPace() {
    Room room = classroom.quiz(AgentsPlayground.AMIRA_ALONE, "quiz safeguarding 3");

    TeamsMessage first = room.seen("Question 1 of 3", "Skip");
    room.say(AMIRA, TeamsQuestion.of(first).typed(first));
    TeamsMessage right = room.seen("Question 1 of 3: the answer", "Right. Your answer:");
    assertThat(right.id()).as("edited in place").isEqualTo(first.id());
    room.press(AMIRA, right, "Next question");

    TeamsMessage second = room.seen("Question 2 of 3", "Skip");
    room.press(AMIRA, second, "Hint");
    room.seen("Question 2 of 3", "Hint: ");
    room.answerWrong(AMIRA, second);
    room.seen("Question 2 of 3: the answer", "Not right this time. Your answer:");
    room.say(AMIRA, "next");

    TeamsMessage third = room.seen("Question 3 of 3", "Skip");
    room.press(AMIRA, third, "Skip");
    TeamsMessage skipped = room.seen("Question 3 of 3: the answer", "You skipped this one.");
    room.press(AMIRA, skipped, "Show the results");

    TeamsMessage results = room.seen("Results: Safeguarding");
    assertThat(results.shown())
        .contains("You have 1 point from 2 answered questions. You used 1 hint.")
        .contains("Worth another look");
    assertThat(room.board()).as("one card for all of it").containsExactly(results);
    room.press(AMIRA, results, "Review what I missed (2)");
    room.seen("Quiz: Safeguarding (review)", "Question 1 of 2");
    room.say(AMIRA, "stop");
    room.seen("Results: Safeguarding (review)");
  }
}
