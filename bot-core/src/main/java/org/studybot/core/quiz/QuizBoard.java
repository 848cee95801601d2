package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.event.Person;

/** The messages of a quiz in its conversation, made from how it stands and from nothing else. */
public final class QuizBoard {

  private QuizBoard() {}

  /**
   * Every message as it shall look now, in the order in which they stand. A later state of the quiz
   * has the same messages, changed or not, and perhaps more. A solo quiz has none: its player sees
   * it in answers to what they press.
   */
  public static List<Show> messages(Quiz quiz) {
    if (quiz.settings().solo()) {
      return List.of();
    }
    return quiz.conversation().layout() == Layout.THREAD ? thread(quiz) : oneCard(quiz);
  }

  /** Whether the board shows where the players are; else each is told privately. */
  public static boolean showsPlaces(Quiz quiz) {
    return !quiz.settings().solo() && (!quiz.isAtOwnPace() || quiz.isAlone());
  }

  private static List<Show> thread(Quiz quiz) {
    List<Show> messages = new ArrayList<>();
    messages.add(new Show(root(quiz), "", RootCards.of(quiz)));
    sharedStage(quiz).forEach(stage -> messages.addAll(questions(quiz, stage)));
    if (quiz.play().phase() instanceof Phase.Finished finished) {
      messages.add(new Show(root(quiz) + "/end", under(quiz), ResultCards.of(quiz, finished)));
    }
    return messages;
  }

  private static List<Show> questions(Quiz quiz, Stage stage) {
    List<Show> messages = new ArrayList<>();
    for (int index = 0; index <= last(quiz, stage); index++) {
      messages.add(
          new Show(
              root(quiz) + "/q" + (index + 1), under(quiz), QuestionCards.of(quiz, index, stage)));
    }
    return messages;
  }

  private static int last(Quiz quiz, Stage stage) {
    return switch (stage) {
      case Stage.Asking(var index, var _) -> index;
      case Stage.Revealed(var index) -> index;
      case Stage.Done _ -> quiz.questions().size() - 1;
    };
  }

  /** Everybody sees something else on it, where the platform can do that. */
  private static List<Show> oneCard(Quiz quiz) {
    @Nullable Action own =
        quiz.isAlone() ? null : Presses.on(quiz, Presses.WHOLE_QUIZ, Action.Move.VIEW, "");
    return List.of(new Show(root(quiz), "", whole(quiz), own));
  }

  /** The quiz on one card, as this person alone sees it: what all see, and how they did. */
  public static Card own(Quiz quiz, Person person) {
    boolean atOwnPace = quiz.isAtOwnPace() && !quiz.isAlone() && !quiz.isFinished();
    return atOwnPace && quiz.stage(person.id()).isPresent()
        ? PlayerCards.of(quiz, person.id())
        : OwnCards.of(quiz, whole(quiz), person.id());
  }

  private static Card whole(Quiz quiz) {
    if (quiz.play().phase() instanceof Phase.Finished finished) {
      return ResultCards.of(quiz, finished);
    }
    return sharedStage(quiz)
        .findFirst()
        .map(stage -> withProgress(quiz, QuestionCards.of(quiz, last(quiz, stage), stage)))
        .orElseGet(() -> RootCards.of(quiz));
  }

  private static Card withProgress(Quiz quiz, Card question) {
    return new Card(
        "Quiz: " + quiz.settings().title(),
        Stream.concat(
                Stream.of(new Block.Heading(question.title()), RootCards.progress(quiz)),
                question.blocks().stream())
            .toList());
  }

  /** How far those have come who see the questions in the conversation itself; if there are any. */
  private static Stream<Stage> sharedStage(Quiz quiz) {
    return quiz.isAtOwnPace() && !quiz.isAlone()
        ? Stream.empty()
        : quiz.stage(quiz.host()).stream();
  }

  private static String root(Quiz quiz) {
    return "quiz/" + quiz.id().value();
  }

  /** In a 1:1 the questions stand where the player types, not in a thread. */
  private static String under(Quiz quiz) {
    return quiz.conversation().scope() == Scope.PERSONAL ? "" : root(quiz);
  }
}
