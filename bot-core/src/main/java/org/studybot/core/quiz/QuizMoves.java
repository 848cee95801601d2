package org.studybot.core.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.command.Command;
import org.studybot.core.command.QuizWord;
import org.studybot.core.command.Wording;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/** Makes events of what people press and say, given how the quiz stands. */
public final class QuizMoves {

  /** Among others only letters are answers, or the text of a short option. */
  private static final int LONGEST_IN_PUBLIC = 40;

  private QuizMoves() {}

  /** The event of a button; empty if the button only asks for something. */
  public static Optional<QuizEvent> pressed(
      Quiz quiz, Person by, Action.InQuiz press, Map<String, List<String>> values) {
    int index = press.index();
    return Optional.ofNullable(
        switch (press.move()) {
          case ANSWER -> new QuizEvent.Answer(by, index, response(quiz, press, values));
          case SKIP -> new QuizEvent.Skip(by, index);
          case HINT -> new QuizEvent.Hint(by, index);
          case CLOSE -> new QuizEvent.Close(by, index);
          case ADVANCE -> new QuizEvent.Advance(by, index);
          case JOIN -> new QuizEvent.Join(by);
          case PAUSE -> new QuizEvent.Pause(by);
          case RESUME -> new QuizEvent.Resume(by);
          case STOP -> new QuizEvent.Stop(by);
          case LEAVE -> new QuizEvent.Leave(by);
          case SHOW_NAME -> new QuizEvent.Appear(by, true);
          case HIDE_NAME -> new QuizEvent.Appear(by, false);
          case CHALLENGE -> new QuizEvent.Challenge(by, index, note(values));
          case SCORE, MARK, VIEW, REVIEW_MINE, REVIEW_OURS -> null;
        });
  }

  /** The event of a word; empty if the word only asks for something. */
  public static Optional<QuizEvent> said(Quiz quiz, Person by, QuizWord word) {
    int index = current(quiz, by);
    return Optional.ofNullable(
        switch (word) {
          case NEXT -> next(quiz, by, index);
          case SKIP -> new QuizEvent.Skip(by, index);
          case HINT -> new QuizEvent.Hint(by, index);
          case PLAY -> new QuizEvent.Join(by);
          case PAUSE -> new QuizEvent.Pause(by);
          case RESUME -> new QuizEvent.Resume(by);
          case STOP -> new QuizEvent.Stop(by);
          case LEAVE -> new QuizEvent.Leave(by);
          case SHOW_NAME -> new QuizEvent.Appear(by, true);
          case HIDE_NAME -> new QuizEvent.Appear(by, false);
          case SCORE, REVIEW_MINE, REVIEW_OURS -> null;
        });
  }

  public static QuizEvent challenged(Quiz quiz, Person by, Command.ChallengeQuiz challenge) {
    int latest = quiz.stage(by.id()).map(Stage::closed).orElse(0);
    int number = challenge.number() == 0 ? latest : challenge.number();
    return new QuizEvent.Challenge(by, number - 1, challenge.note());
  }

  /** The event of an answer given in words to the open question. */
  public static QuizEvent answered(Quiz quiz, Person by, String words) {
    int index = current(quiz, by);
    String tidy = Wording.tidy(words);
    Response response =
        quiz.hasQuestion(index)
            ? TypedAnswer.read(quiz.question(index), tidy).orElseGet(() -> new Response.Typed(tidy))
            : new Response.Typed(tidy);
    return new QuizEvent.Answer(by, index, response);
  }

  /** Whether it is worth looking for a quiz that these words may answer. */
  public static boolean couldBeAnswer(String words, Conversation conversation) {
    return conversation.scope() == Scope.PERSONAL || words.length() <= LONGEST_IN_PUBLIC;
  }

  /** Whether these are letters of options and nothing else, and so no question to the notes. */
  public static boolean areLetters(String words) {
    return TypedAnswer.isOnlyLetters(words);
  }

  /**
   * Whether words that may as well be a question to the notes are meant as an answer: the letters
   * of options always, free words only where nobody but the player reads along.
   */
  public static boolean isAnswer(Quiz quiz, Person by, String words) {
    boolean running = quiz.play().phase() instanceof Phase.Running;
    if (running && quiz.stage(by.id()).orElse(null) instanceof Stage.Asking(var index, var _)) {
      return isAnswer(quiz, quiz.question(index), words);
    }
    return isLateAnswer(quiz, by, words);
  }

  private static boolean isAnswer(Quiz quiz, Question question, String words) {
    boolean free = question instanceof Question.Typed || question instanceof Question.Numeric;
    boolean personal = quiz.conversation().scope() == Scope.PERSONAL;
    return Unsure.says(words)
        || ((!free || (personal && !words.endsWith("?")))
            && (TypedAnswer.read(question, words).isPresent()
                || TypedAnswer.isAttempt(question, words)));
  }

  /** Letters after a question closed, in a pause, or after the end: nobody looks those up. */
  private static boolean isLateAnswer(Quiz quiz, Person by, String words) {
    boolean standing =
        !(quiz.play().phase() instanceof Phase.Running) || quiz.hasQuestion(current(quiz, by));
    return standing && TypedAnswer.isOnlyLetters(words);
  }

  /** Alone, going on from an open question means to pass over it only if that is said: "skip". */
  private static QuizEvent next(Quiz quiz, Person by, int index) {
    return quiz.stage(by.id()).orElse(null) instanceof Stage.Revealed
        ? new QuizEvent.Advance(by, index)
        : new QuizEvent.Close(by, index);
  }

  /** The question that this person is at; one that does not exist if they are at none. */
  private static int current(Quiz quiz, Person by) {
    Optional<Stage> stage = quiz.stage(by.id());
    return stage.isEmpty()
        ? Presses.WHOLE_QUIZ
        : switch (stage.get()) {
          case Stage.Asking(var index, var _) -> index;
          case Stage.Revealed(var index) -> index;
          case Stage.Done _ -> Presses.WHOLE_QUIZ;
        };
  }

  private static Response response(
      Quiz quiz, Action.InQuiz press, Map<String, List<String>> values) {
    return quiz.hasQuestion(press.index())
        ? FormAnswer.read(quiz.question(press.index()), press.option(), values)
        : new Response.Typed("");
  }

  private static String note(Map<String, List<String>> values) {
    return FormAnswer.text(values.getOrDefault(Asking.ANSWER, List.of()));
  }
}
