package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.InMemoryWrittenQuestions;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.SampleQuestions;

/** Whole quizzes as a class would play them. */
class WholeQuizTest {

  private static final Question CHOICE = SampleQuestions.choice();
  private static final Question SEVERAL = SampleQuestions.several();
  private static final Question TYPED = SampleQuestions.typed();
  private static final Question[] ALL = SampleQuestions.all().toArray(Question[]::new);

  @Test
  void togetherEverybodyAnswersAndTheAnswersStayHiddenUntilTheQuestionCloses() {
    together(Classroom.channel(CHOICE, SEVERAL, TYPED))
        .expectOn(
            "/end", "That was all 3 questions.", "3 people took part.", "Right answers: 4 of 6.")
        .expectOn("/end", "The hardest question", "2. Which of these", "A. Parents; C. Health");
  }

  @Test
  void aRestartBetweenAnyTwoEventsMakesNoDifference() {
    Classroom steady = together(Classroom.channel(CHOICE, SEVERAL, TYPED));
    Classroom restarted =
        together(Classroom.channel(CHOICE, SEVERAL, TYPED).restartingAllTheTime());
    assertThat(restarted.transcript()).isEqualTo(steady.transcript());
    assertThat(restarted.quiz()).isEqualTo(steady.quiz());
  }

  @Test
  void inARaceTheFirstRightAnswerTakesThePoint() {
    Classroom.channel(CHOICE, TYPED)
        .say("Sam", "quiz partnership working 2 race")
        .press("Sam", "C")
        .expectFor("Sam", "Not right this time", "C. The chair", "The others can still answer")
        .press("Sam", "A")
        .expectFor("Sam", "the first answer counts", "C. The chair")
        .press("Kim", "A")
        .expectFor("Kim", "the point is yours")
        .expectOn("q1", "The first right answer came from a player.", "A. Right answer: The")
        .say("Alex", "answer A")
        .expectFor("Alex", "That question is closed", "before this answer came")
        .press("Sam", "Next question")
        .say("Kim", "answer something else")
        .say("Kim", "show my name")
        .say("Sam", "stop")
        .expectOn("/end", "Kim: 1 point", "Right answers: 1 of 3.");
  }

  @Test
  void aloneAWholeQuizCanBePlayedByTyping() {
    Classroom.alone(ALL)
        .say("Sam", "quiz partnership working 6")
        .expectOn("q1", "Question 1 of 6", "B. The inspector", "one letter, from A to D")
        .say("Sam", "E")
        .expectFor("Sam", "I could not read that", "one letter, from A to D")
        .say("Sam", "a")
        .expectOn("q1", "A. Right answer: The key person", "Right. Your answer: A.", "does.")
        .say("Sam", "next")
        .say("Sam", "A, B")
        .expectOn("q2", "Not right this time. Your answer: A. Parents; B. Strangers")
        .expectOn("q2", "A. Right answer: Parents\nB. Str", "\nC. Right answer: Health visitors")
        .say("Sam", "next")
        .say("Sam", "true")
        .expectOn("q3", "B. Right answer: False", "It may, when a child is at risk.")
        .say("Sam", "next")
        .say("Sam", "hint")
        .expectOn("q4", "Hint: It is 2 words and begins with \u201ct\u201d.")
        .say("Sam", "Time smaple")
        .expectOn("q4", "Right, with a hint.", "\u2713 Right answer: time sample")
        .say("Sam", "next")
        .say("Sam", "1a, 2b, 3b")
        .expectOn("q5", "Partly right: 0.67 of 1 point. Your answer: 1A, 2B, 3B", "Next step:")
        .expectOn("q5", "\n1. Key person\n2. Multi-agency", "\u2713 Right answer: Key person:")
        .say("Sam", "next")
        .say("Sam", "2004 or 2005")
        .expectFor("Sam", "I could not read that", "Answer with a number")
        .say("Sam", "2004")
        .say("Sam", "next")
        .expectOn("/end", "That was all 6", "3.67 points from 6", "You used 1 hint.")
        .expectOn("/end", "Worth another look", "2. Which of these", "[Review what I missed (3)]");
  }

  @Test
  void aloneTheNotesCanBeAskedWhileAQuestionIsOpen() {
    Classroom.alone(TYPED)
        .say("Sam", "quiz partnership working")
        .say("Sam", "which time sample?")
        .expectFor("Sam", "The notes on")
        .say("Sam", "define key person")
        .expectFor("Sam", "The adult who knows one child")
        .say("Sam", "can confidentiality be broken?")
        .expectFor("Sam", "Thinking that confidentiality")
        .say("Sam", "time sample")
        .expectOn("q1", "Right. Your answer: \u201ctime sample\u201d");
  }

  @Test
  void atTheirOwnPaceInAGroupEachSeesTheirOwnQuestionsOnly() {
    Classroom.channel(CHOICE, TYPED)
        .say("Sam", "quiz partnership working 2 own pace")
        .expect("Everybody plays at their own pace", "Nobody has started yet")
        .press("Kim", "Play")
        .expectFor("Kim", "Question 1 of 2", "A. The key person", "Only you see this.")
        .expect("1 person has started, 0 finished")
        .press("Kim", "B")
        .expectFor("Kim", "Not right this time. Your answer: B.", "Inspectors visit now and then.")
        .press("Alex", "Play")
        .press("Alex", "Hint")
        .expectFor("Alex", "Hint: It is not")
        .press("Kim", "Next question")
        .send("Kim", Map.of("answer", List.of("time sample")))
        .expectFor("Kim", "Right. Your answer")
        .press("Kim", "Show the results")
        .expectFor("Kim", "You have 1 point from 2 answered questions.", "Worth another look")
        .expect("2 people have started, 1 finished")
        .expectNowhere("A. The key person", "time sample")
        .press("Robin", "End the quiz")
        .expectFor("Robin", "Only the host or staff can do that")
        .press("Sam", "End the quiz")
        .expectOn("/end", "1 person took part. Right answers: 1 of 2.");
  }

  @Test
  void aTimeLimitClosesTheQuestionAndLateAnswersDoNotCount() {
    Classroom.channel(CHOICE, TYPED)
        .say("Sam", "quiz partnership working 2 questions 30s each")
        .expectOn("q1", "It closes after 30 seconds.")
        .press("Sam", "A")
        .wait(Duration.ofSeconds(29))
        .press("Kim", "B")
        .expectFor("Kim", "Your answer is in")
        .wait(Duration.ofSeconds(1))
        .expectOn("q1", "A. Right answer: The key person", "2 answers: 1 right.")
        .say("Alex", "answer A")
        .expectFor("Alex", "That question is closed");
  }

  @Test
  void aPauseKeepsTheTimeThatWasLeft() {
    Classroom.channel(CHOICE)
        .say("Sam", "quiz partnership working 1 30s")
        .wait(Duration.ofSeconds(20))
        .say("Kim", "pause")
        .expectFor("Kim", "Only the host or staff can do that")
        .press("Sam", "Pause")
        .expectOn("q1", "(paused)", "[Resume]")
        .wait(Duration.ofHours(3))
        .say("Kim", "answer A")
        .expectFor("Kim", "The quiz is paused")
        .press("RIVERS", "Resume")
        .wait(Duration.ofSeconds(9))
        .press("Kim", "A")
        .expectFor("Kim", "Your answer is in")
        .wait(Duration.ofSeconds(1))
        .expectOn("q1", "1 answer, and it is right.");
  }

  @Test
  void hostAndStaffMayEndItAndNobodyElse() {
    Classroom.channel(CHOICE, TYPED)
        .say("Sam", "quiz partnership working 2")
        .press("Kim", "A")
        .say("Kim", "stop")
        .expectFor("Kim", "Only the host or staff can do that", "say \u201cleave\u201d")
        .say("Kim", "leave")
        .expectFor("Kim", "You have left the quiz")
        .say("RIVERS", "stop")
        .expectOn("q1", "A. Right answer: The key person")
        .expectOn("/end", "The quiz was ended early", "Right answers: 1 of 1.");
  }

  @Test
  void aForgottenQuizEndsByItselfAndMakesRoom() {
    Classroom.channel(CHOICE, TYPED)
        .say("Sam", "quiz partnership working 2")
        .press("Kim", "A")
        .wait(Duration.ofMinutes(59))
        .expectOn("q1", "[Close and show the answer]")
        .wait(Duration.ofMinutes(1))
        .expectOn("/end", "ended by itself", "Right answers: 1 of 1.")
        .say("Alex", "quiz partnership working 1")
        .expectOn("q1", "Nobody has answered yet.");
  }

  @ParameterizedTest
  @EnumSource(names = {"GROUP", "OPEN_GROUP"})
  void whatTheGroupMissedIsReviewedTogetherHardestFirst(Scope scope) {
    Classroom room =
        new Classroom(scope, Layout.THREAD, Classroom.these(List.of(CHOICE, SEVERAL, TYPED)))
            .say("Sam", "quiz partnership working 3")
            .press("Sam", "A")
            .press("Kim", "B")
            .say("Sam", "next")
            .say("Sam", "next")
            .say("Sam", "answer B")
            .say("Kim", "answer A")
            .say("Sam", "next")
            .say("Sam", "next")
            .say("Sam", "answer time sample")
            .say("Sam", "next")
            .say("Sam", "next")
            .press("Kim", "Review 2 questions together");
    assertThat(room.quiz().questions().stream().map(QuizQuestion::question))
        .containsExactly(SEVERAL, CHOICE);
    assertThat(room.quiz().settings().mode()).isEqualTo(Mode.TOGETHER);
    room.expectOn("q1", "Question 1 of 2", "Which of these are partners");
  }

  @ParameterizedTest
  @EnumSource(names = {"GROUP", "OPEN_GROUP"})
  void whatOneMissedIsReviewedByThatOneAloneBesideTheGroup(Scope scope) {
    Classroom room =
        together(
            new Classroom(scope, Layout.THREAD, Classroom.these(List.of(CHOICE, SEVERAL, TYPED))));
    room.press("Kim", "Review what I missed")
        .expectFor("Kim", "Question 1 of 2", "Which of these are partners", "Only you see this.")
        .say("Sam", "quiz partnership working 1")
        .send("Kim", Map.of("answer", keys(SEVERAL, 0, 2)))
        .expectFor("Kim", "Right. Your answer: A. Parents; C. Health visitors")
        .press("Kim", "Next question")
        .press("Kim", "Skip")
        .expectFor("Kim", "You skipped this one.", "Right answer: time sample")
        .press("Kim", "Show the results")
        .expectFor(
            "Kim", "You have 1 point from 1 answered question.", "[Review what I missed (1)]")
        .say("Kim", "score")
        .expectFor("Kim", "No answer of yours has been marked yet.");
  }

  @Test
  void aloneReviewingGoesOnUntilNothingIsMissed() {
    Classroom.alone(CHOICE)
        .say("Sam", "quiz all 1")
        .say("Sam", "B")
        .say("Sam", "next")
        .say("Sam", "review")
        .say("Sam", "B")
        .say("Sam", "next")
        .say("Sam", "review")
        .expect("(review)")
        .expectNowhere("(review) (review)")
        .say("Sam", "A")
        .say("Sam", "next")
        .expectOn("/end", "You have 1 point", "Nothing to revise here: well done.")
        .say("Sam", "review")
        .expectFor("Sam", "Nothing to review");
  }

  @Test
  void aChallengeIsKeptForStaffWithItsReason() {
    Classroom room =
        Classroom.channel(CHOICE)
            .say("Sam", "quiz partnership working 1")
            .press("Sam", "B")
            .say("Sam", "challenge")
            .expectFor("Sam", "Not yet")
            .say("Sam", "next")
            .press("Kim", "Challenge this marking")
            .expectFor("Kim", "You are not playing yet")
            .press("Sam", "Challenge this marking")
            .expectFor("Sam", "Noted for staff", "What should be different?")
            .send("Sam", Map.of("answer", List.of("Inspectors know\u202e too")))
            .say("Sam", "challenge");
    assertThat(room.quiz().play().flags())
        .singleElement()
        .satisfies(flag -> assertThat(flag.note()).isEqualTo("Inspectors know too"));
  }

  @Test
  void formsTakeAnswersOfEveryType() {
    Classroom.channel(SEVERAL, SampleQuestions.matching(), SampleQuestions.numeric())
        .say("Sam", "quiz partnership working 3")
        .send("Sam", Map.of("answer", keys(SEVERAL, 0, 2)))
        .expectFor("Sam", "Your answer: A. Parents; C. Health visitors")
        .send("Sam", Map.of())
        .expectFor("Sam", "I could not read that", "\u201cA, C\u201d")
        .say("Sam", "next")
        .say("Sam", "next")
        .send("Sam", Map.of("p1", keys(SampleQuestions.matching(), 0), "p2", List.of("")))
        .expectFor("Sam", "Your answer: 1A")
        .say("Sam", "next")
        .expectOn("q2", "1 answer: 0 right, 1 partly right.")
        .say("Sam", "next")
        .send("Sam", Map.of("answer", List.of("the year 2004 or 2005")))
        .expectFor("Sam", "I could not read that", "Answer with a number")
        .send("Sam", Map.of("answer", List.of(" 2004 ")))
        .expectFor("Sam", "Your answer: \u201c2004\u201d");
  }

  @Test
  void whereOneCardIsUsualTheQuizIsOneCard() {
    Classroom room =
        together(
            new Classroom(
                Scope.GROUP, Layout.ONE_CARD, Classroom.these(List.of(CHOICE, SEVERAL, TYPED))));
    assertThat(room.messages()).hasSize(1);
    room.expect("Results: Partnership working", "Right answers: 4 of 6.");
  }

  @Test
  void inAThreadThereIsOneMessageAQuestion() {
    Classroom room = together(Classroom.channel(CHOICE, SEVERAL, TYPED));
    String name = "quiz/" + room.quiz().id().value();
    assertThat(room.messages())
        .containsExactly(name, name + "/q1", name + "/q2", name + "/q3", name + "/end");
  }

  @Test
  void aPressOnAnOldCardIsToldHowTheQuizStands() {
    Classroom room = Classroom.channel(CHOICE, TYPED).say("Sam", "quiz partnership working 2");
    String id = room.quiz().id().value();
    room.press("Sam", "A")
        .say("Sam", "next")
        .say("Sam", "next")
        .press("Kim", new Action.InQuiz(id, 0, Move.ANSWER, keys(CHOICE, 0).getFirst()), Map.of())
        .expectFor("Kim", "That question is closed", "Now: Question 2 of 2 is open.")
        .press("Sam", new Action.InQuiz(id, 0, Move.CLOSE, ""), Map.of())
        .expectFor("Sam", "The quiz has moved on", "Now: Question 2 of 2 is open.")
        .press("Sam", new Action.InQuiz("gone", 0, Move.CLOSE, ""), Map.of())
        .expectFor("Sam", "No quiz is running here")
        .press("Sam", new Action.InQuiz(id, -99, Move.ANSWER, "x"), Map.of())
        .expectFor("Sam", "The quiz has moved on")
        .press("Sam", new Action.InQuiz(id, 99, Move.CHALLENGE, "x"), Map.of())
        .expectFor("Sam", "Not yet");
  }

  @Test
  void aWishThatCannotBeGrantedIsAnsweredKindly() {
    Classroom.channel(CHOICE)
        .say("Sam", "next")
        .expectFor("Sam", "No quiz is running here")
        .say("Sam", "quiz")
        .expectFor("Sam", "What would you like a quiz on?", "quiz Partnership working")
        .say("Sam", "quiz astronomy 5 race")
        .expectFor("Sam", "I have no notes of that name", "\u201castronomy\u201d", "[All topics]")
        .press("Sam", "All topics")
        .expect("Quiz: all topics", "1 question.", "You asked for 5", "1 different question")
        .say("Kim", "quiz observation")
        .expectFor("Kim", "There is a quiz here already", "\u201call topics\u201d is running");
  }

  @Test
  void theQuestionsOfTheNotesCanBePlayedToTheEnd() {
    QuestionBank bank = new QuestionBank(Notes.catalogue(), List.of());
    QuestionSource source = new TenantQuestions(() -> bank, new InMemoryWrittenQuestions());
    Classroom room = new Classroom(Scope.PERSONAL, Layout.THREAD, source).say("Sam", "quiz all 50");
    int questions = room.quiz().questions().size();
    for (int number = 1; number <= questions; number++) {
      room.say("Sam", "skip").expectOn("q" + number, "You skipped this one.").say("Sam", "next");
    }
    room.expect("You asked for 50: the notes on this give " + questions + " different questions.")
        .expectOn("/end", "That was all " + questions)
        .expectOn("q1", "From: ", "reviewed 1 November 2026");
  }

  private static Classroom together(Classroom room) {
    return room.say("Sam", "quiz partnership working 3")
        .press("Sam", "A")
        .expectFor("Sam", "Your answer: A. The key person", "You can change it")
        .press("Alex", "B")
        .press("Kim", "Hint")
        .expectFor("Kim", "Hint: Question 1 of 3", "It is not")
        .press("Kim", "C")
        .press("Kim", "A")
        .expect("3 people have answered.")
        .expectNowhere("Right answer")
        .press("Robin", "Close and show the answer")
        .expectFor("Robin", "Please answer first")
        .press("Alex", "Close and show the answer")
        .expect("A. Right answer: The key person", "3 answers: 2 right.", "The key person does.")
        .press("Sam", "Next question")
        .say("Sam", "A, C")
        .say("Kim", "answer AB")
        .press("Sam", "Close and show the answer")
        .press("Kim", "Next question")
        .say("Alex", "answer time sample")
        .press("Kim", "Skip")
        .expectFor("Kim", "Skipped")
        .say("Sam", "next")
        .say("Sam", "next");
  }

  private static List<String> keys(Question question, int... places) {
    return Arrays.stream(places).mapToObj(place -> Options.of(question).get(place).key()).toList();
  }
}
