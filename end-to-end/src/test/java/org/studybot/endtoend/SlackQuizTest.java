package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.studybot.endtoend.LocalSlack.AMIRA;
import static org.studybot.endtoend.LocalSlack.BEN;
import static org.studybot.endtoend.LocalSlack.CHLOE;
import static org.studybot.endtoend.LocalSlack.DANA;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.SlackClassroom.Room;

/** Amira, Ben and Chloe, who learn, and Dana, who teaches, play quizzes in channels of Slack. */
class SlackQuizTest {

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
  void aGroupPlaysAWholeQuizInOneThread() {
    Room room = classroom.room("C01LEVEL3");
    room.slash(AMIRA, "quiz safeguarding 3");
    SlackMessage root = room.seen("Quiz: Safeguarding", "0 of 3 questions done");

    SlackMessage first = playTogether(room, "Question 1 of 3");
    room.press(AMIRA, first, "Close and show the answer");
    SlackMessage answer = revealed(room, first);
    assertThat(room.told(CHLOE, () -> room.press(CHLOE, answer, "How did I do?")).shown())
        .contains("How you did: Question 1 of 3", "Not right this time. Your answer:");
    room.press(CHLOE, answer, "Next question");

    SlackMessage second = playTogether(room, "Question 2 of 3");
    room.mention(BEN, root.ts(), "next");
    revealed(room, second);
    room.mention(BEN, root.ts(), "next");

    SlackMessage third = playTogether(room, "Question 3 of 3");
    room.slash(AMIRA, "next");
    revealed(room, third);
    room.slash(AMIRA, "next");

    SlackMessage results = room.seen("Results: Safeguarding");
    assertThat(results.shown())
        .contains("That was all 3 questions.")
        .contains("3 people took part. Right answers: 6 of 9.");
    assertThat(room.seen("Quiz: Safeguarding", "3 of 3 questions done").ts()).isEqualTo(root.ts());
    assertThat(room.board())
        .as("one message a question, all in the thread of the first")
        .extracting(SlackMessage::ts, SlackMessage::thread)
        .containsExactly(
            tuple(root.ts(), ""),
            tuple(first.ts(), root.ts()),
            tuple(second.ts(), root.ts()),
            tuple(third.ts(), root.ts()),
            tuple(results.ts(), root.ts()));
  }

  /** Amira is right at once, Ben after a change of mind, Chloe is not, in spite of a hint. */
  private static SlackMessage playTogether(Room room, String number) {
    SlackMessage open = room.seen(number, "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    String thread = open.thread();

    assertThat(room.told(AMIRA, () -> question.answerRight(room, AMIRA, open)))
        .satisfies(answer -> assertThat(answer.shown()).contains("Your answer is in"))
        .satisfies(answer -> assertThat(answer.shown()).contains("You can change it until"))
        .satisfies(answer -> assertThat(answer.thread()).isEqualTo(thread));
    assertThat(room.told(BEN, () -> question.answerWrong(room, BEN, open)).shown())
        .contains("Your answer is in");
    String typed = "answer " + question.typed(open);
    assertThat(room.told(BEN, () -> room.mention(BEN, thread, typed)))
        .satisfies(answer -> assertThat(answer.shown()).contains("Your answer is in"))
        .satisfies(answer -> assertThat(answer.thread()).isEqualTo(thread));
    assertThat(room.told(CHLOE, () -> room.press(CHLOE, open, "Hint")).shown())
        .contains("Hint: " + number, "A hint costs nothing.");
    assertThat(room.told(CHLOE, () -> room.press(CHLOE, open, "Skip")).shown())
        .contains("Skipped", "As long as it is open you can still answer.");
    assertThat(room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open)).shown())
        .contains("Your answer is in");

    SlackMessage counted = room.seen(number, "3 people have answered.");
    assertThat(counted.ts()).as("edited in place").isEqualTo(open.ts());
    assertThat(room.board())
        .as("a count and no more, as long as it is open")
        .noneMatch(message -> message.shows("Your answer:"))
        .noneMatch(message -> message.shows(number + ": the answer"));
    return counted;
  }

  /** Everybody sees the answer, why, and how the group did, where the question stood. */
  private static SlackMessage revealed(Room room, SlackMessage question) {
    SlackQuestion asked = SlackQuestion.of(question);
    SlackMessage revealed =
        room.seen("the answer", it -> it.ts().equals(question.ts()) && it.shows("Right answer:"));
    assertThat(revealed.shown())
        .contains(asked.right(), asked.explanation(), "3 answers: 2 right.")
        .contains("From: Safeguarding");
    return revealed;
  }

  @Test
  void whatWasMissedIsPlayedAgainByOneOrByAll() {
    Room room = classroom.room("C02REVISION");
    SlackMessage results = playAndMiss(room);

    SlackMessage mine = room.told(CHLOE, () -> room.press(CHLOE, results, "Review what I missed"));
    assertThat(mine.shown()).contains("Question 1 of 1", "Only you see this.");
    SlackQuestion missed = SlackQuestion.of(mine);
    missed.answerRight(room, CHLOE, mine);
    SlackMessage right = room.seenBy(CHLOE, "Right. Your answer:", mine.ts());
    assertThat(right.shown()).contains(missed.explanation());
    room.press(CHLOE, right, "Show the results");
    assertThat(room.seenBy(CHLOE, "You have 1 point", mine.ts()).shown()).contains("well done");

    room.press(BEN, results, "Review 1 question together");
    SlackMessage again = room.seen("Quiz: Safeguarding (review)");
    assertThat(again.thread()).as("where it was asked for").isEqualTo(results.thread());
    SlackMessage question = room.seen("Question 1 of 1", "Nobody has answered yet.");
    assertThat(question.thread()).isEqualTo(results.thread());
    assertThat(SlackQuestion.of(question)).isEqualTo(missed);
    room.slash(BEN, "stop");
    room.seen("Results: Safeguarding (review)");
  }

  private static SlackMessage playAndMiss(Room room) {
    room.slash(AMIRA, "quiz safeguarding 1");
    SlackMessage open = room.seen("Question 1 of 1", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    room.told(AMIRA, () -> question.answerRight(room, AMIRA, open));
    room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open));
    room.press(CHLOE, open, "Close and show the answer");
    room.press(AMIRA, room.seen("Right answer:", question.right()), "Show the results");
    return room.seen("Results: Safeguarding", "Right answers: 1 of 2.");
  }

  @Test
  void aPressOnAnOldCardIsAnsweredKindly() {
    Room room = classroom.room("C03STUDY");
    room.slash(AMIRA, "quiz safeguarding 2");
    SlackMessage root = room.seen("Quiz: Safeguarding", "0 of 2 questions done");
    SlackMessage open = room.seen("Question 1 of 2", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    room.told(AMIRA, () -> question.answerRight(room, AMIRA, open));
    room.press(AMIRA, open, "Close and show the answer");
    SlackMessage closed = room.seen("Question 1 of 2: the answer");

    assertThat(room.told(BEN, () -> question.answerWrong(room, BEN, open)).shown())
        .contains("That question is closed", "Question 1 of 2 is closed, and its answer is shown.");

    room.press(AMIRA, closed, "Next question");
    room.seen("Question 2 of 2", "Nobody has answered yet.");
    assertThat(room.told(AMIRA, () -> room.press(AMIRA, closed, "Next question")).shown())
        .contains("The quiz has moved on", "Question 2 of 2 is open.");
    assertThat(room.told(AMIRA, () -> question.answerWrong(room, AMIRA, open)).shown())
        .contains("That question is closed", "What you had answered counts. Your answer:");

    room.press(AMIRA, root, "End the quiz");
    room.seen("Results: Safeguarding", "The quiz was ended early.");
    assertThat(room.told(BEN, () -> room.press(BEN, root, "Pause")).shown())
        .contains("This quiz is finished", "Its results are kept.");
  }

  @Test
  void onlyWhoStartedAQuizAndStaffPauseAndEndIt() {
    Room room = classroom.room("C04STEERING");
    room.slash(AMIRA, "quiz safeguarding 3");
    SlackMessage root = room.seen("Quiz: Safeguarding", "0 of 3 questions done");
    SlackMessage open = room.seen("Question 1 of 3", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);

    assertThat(room.told(BEN, () -> room.press(BEN, root, "End the quiz")).shown())
        .contains("Only the host or staff can do that");
    assertThat(room.told(BEN, () -> room.slash(BEN, "pause")).shown())
        .contains("Only the host or staff can do that");
    assertThat(room.told(BEN, () -> room.mention(BEN, root.ts(), "stop")).shown())
        .contains("Only the host or staff can do that");

    room.press(DANA, root, "Pause");
    SlackMessage paused = room.seen("Quiz: Safeguarding", "Paused. Everything is kept.");
    assertThat(room.told(BEN, () -> question.answerRight(room, BEN, open)).shown())
        .contains("The quiz is paused");
    room.press(AMIRA, paused, "Resume");
    room.seen("Question 1 of 3", "Nobody has answered yet.");
    room.told(BEN, () -> question.answerRight(room, BEN, open));

    room.mention(DANA, root.ts(), "stop");
    assertThat(room.seen("Results: Safeguarding").shown()).contains("The quiz was ended early.");
  }

  @Test
  void aQuizGoesOnAfterTheBotWasKilledInItsMiddle() {
    Room room = classroom.room("C05RESTART");
    room.slash(AMIRA, "quiz safeguarding 2");
    SlackMessage root = room.seen("Quiz: Safeguarding", "0 of 2 questions done");
    SlackMessage open = room.seen("Question 1 of 2", "Nobody has answered yet.");
    SlackQuestion question = SlackQuestion.of(open);
    room.told(AMIRA, () -> question.answerRight(room, AMIRA, open));
    room.seen("Question 1 of 2", "1 person has answered.");

    room.told(BEN, () -> question.answerRight(room, BEN, open));
    room.told(CHLOE, () -> question.answerWrong(room, CHLOE, open));
    classroom.killBot();
    classroom.startBotAgain();

    assertThat(room.seen("Question 1 of 2", "3 people have answered."))
        .as("whoever was told that their answer is in")
        .extracting(SlackMessage::ts)
        .isEqualTo(open.ts());
    room.told(CHLOE, () -> question.answerRight(room, CHLOE, open));
    room.mention(AMIRA, root.ts(), "next");
    SlackMessage closed = room.seen("Question 1 of 2: the answer", "3 answers: all right.");
    room.press(BEN, closed, "Next question");
    SlackMessage second = room.seen("Question 2 of 2", "Nobody has answered yet.");

    assertThat(room.board())
        .as("nothing is said twice")
        .extracting(SlackMessage::ts, SlackMessage::thread)
        .containsExactly(
            tuple(root.ts(), ""), tuple(open.ts(), root.ts()), tuple(second.ts(), root.ts()));
    assertThat(room.told(BEN, () -> room.slash(BEN, "score")).shown())
        .contains("You have 1 point from 1 answered question.");
  }

  @Test
  void aLearnerPlaysAloneInADirectMessage() {
    Room room = classroom.room("D01AMIRA");
    room.say(AMIRA, "quiz safeguarding 3");
    room.seen("Quiz: Safeguarding", "Take the time you need: nothing is timed.");

    SlackMessage first = room.seen("Question 1 of 3", "Skip");
    room.say(AMIRA, SlackQuestion.of(first).typed(first));
    SlackMessage right = room.seen("Question 1 of 3: the answer", "Right. Your answer:");
    assertThat(right.ts()).isEqualTo(first.ts());
    room.press(AMIRA, right, "Next question");

    SlackMessage second = room.seen("Question 2 of 3", "Skip");
    room.press(AMIRA, second, "Hint");
    room.seen("Question 2 of 3", "Hint: ");
    SlackQuestion.of(second).answerWrong(room, AMIRA, second);
    room.seen("Question 2 of 3: the answer", "Not right this time. Your answer:");
    room.say(AMIRA, "next");

    SlackMessage third = room.seen("Question 3 of 3", "Skip");
    room.press(AMIRA, third, "Skip");
    SlackMessage skipped = room.seen("Question 3 of 3: the answer", "You skipped this one.");
    room.press(AMIRA, skipped, "Show the results");

    SlackMessage results = room.seen("Results: Safeguarding");
    assertThat(results.shown())
        .contains("You have 1 point from 2 answered questions. You used 1 hint.")
        .contains("Worth another look", SlackQuestion.of(third).right());
    assertThat(room.board())
        .as("a message a question, where the learner types, and nothing else")
        .hasSize(5)
        .allMatch(message -> message.thread().isEmpty());
    room.press(AMIRA, results, "Review what I missed (2)");
    room.seen("Quiz: Safeguarding (review)", "0 of 2 questions done");
  }
}
