package org.studybot.core.quiz;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Question;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.SampleQuestions;

/** What is said while a question is open, and might be meant otherwise. */
class TypedCommandTest {

  private static final String QUIZ = "quiz partnership working";

  @ParameterizedTest
  @ValueSource(strings = {"play", "home", "next", "stop", "hint", "skip", "help", "topics"})
  void isMarkedRightWhereItIsTheAnswer(String word) {
    Classroom.alone(asking(word))
        .say("Sam", QUIZ)
        .say("Sam", word)
        .expectOn("q1", "Right. Your answer: \u201c" + word + "\u201d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"play", "home", "next"})
  void isMarkedWrongWhereItIsNot(String word) {
    Classroom.alone(asking("attachment"))
        .say("Sam", QUIZ)
        .say("Sam", word)
        .expectOn("q1", "Not right this time. Your answer: \u201c" + word + "\u201d");
  }

  @Test
  void isTheCommandWithAStrokeBeforeIt() {
    Classroom.alone(asking("hint"))
        .say("Sam", QUIZ)
        .say("Sam", "/hint")
        .expectOn("q1", "Hint: It begins with");
  }

  @Test
  void helpsWithTheQuestionWhereItIsNotTheAnswer() {
    Classroom.alone(asking("attachment"))
        .say("Sam", QUIZ)
        .say("Sam", "hint")
        .expectOn("q1", "Hint: It begins with");
  }

  @ParameterizedTest
  @ValueSource(strings = {"idk", "IDK", "I don\u2019t know", "dunno", "no idea!", "?"})
  void isNoAnswerWhereSomebodyIsUnsure(String words) {
    Classroom.alone(asking("attachment"), SampleQuestions.choice())
        .say("Sam", QUIZ)
        .say("Sam", words)
        .expectFor("Sam", "Not sure? That is fine", "\u201chint\u201d", "Nothing was counted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B please", "i think B", "is it b?", "A, B", "maybe c", "b, d"})
  void getsAHintHowToAnswerAChoice(String words) {
    Classroom.channel(SampleQuestions.choice())
        .say("Sam", QUIZ)
        .say("Sam", words)
        .expectFor("Sam", "I could not read that as an answer", "one letter, from A to D");
  }

  @Test
  void getsAKindWordAfterClosingAndInAPause() {
    Classroom.channel(SampleQuestions.choice(), SampleQuestions.several())
        .say("Sam", QUIZ)
        .say("Sam", "pause")
        .say("Kim", "A")
        .expectFor("Kim", "The quiz is paused")
        .say("Sam", "resume")
        .say("Sam", "A")
        .press("Sam", "Close and show the answer")
        .say("Kim", "A")
        .expectFor("Kim", "That question is closed", "before this answer came");
  }

  private static Question asking(String answer) {
    var sample = (Question.Typed) SampleQuestions.typed();
    return new Question.Typed(sample.head(), List.of(Accepted.exactly(answer)), List.of());
  }
}
