package org.studybot.core.command;

import org.studybot.knowledge.Kind;

/** What a learner wants. */
public sealed interface Command {

  /** Something that the notes are asked for. */
  sealed interface OfNotes extends Command {}

  /** Something about the person alone. */
  sealed interface OfPerson extends Command {}

  /** Something in a quiz. */
  sealed interface InQuiz extends Command {}

  /** A question in free words. */
  record Ask(String question) implements OfNotes {}

  /** One kind of entry about something: "tips X", "define X". */
  record Show(Kind kind, String about) implements OfNotes {}

  /** The whole page of a topic: "topic X". */
  record ShowTopic(String about) implements OfNotes {}

  /** What topics there are. */
  record ListTopics() implements OfNotes {}

  record Help() implements OfNotes {}

  /** The text is longer than any question. */
  record TooLong() implements OfNotes {}

  /** The person's own page. */
  record Home() implements OfPerson {}

  /** A quiz of what the person missed earlier: "review due". */
  record ReviewDue() implements OfPerson {}

  /** A new quiz: "quiz safeguarding 5 race". What follows the word is the wish; may be empty. */
  record StartQuiz(String wish) implements Command {}

  /** The answer to the open question: "answer B". */
  record AnswerQuiz(String answer) implements InQuiz {}

  /**
   * Doubts how a question was marked: "challenge 3 both are right".
   *
   * @param number the question, counted from 1; 0 for the latest
   * @param note may be empty
   */
  record ChallengeQuiz(int number, String note) implements InQuiz {}

  record SayInQuiz(QuizWord word) implements InQuiz {}
}
