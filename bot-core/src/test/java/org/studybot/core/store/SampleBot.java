package org.studybot.core.store;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.event.Inbound.Due;
import org.studybot.core.event.Task;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizStore;

/** Shows a quiz as a message with its count of answers and one below it that never changes. */
record SampleBot(QuizStore quizzes, InstantSource clock) implements Function<Due, List<Delivery>> {

  @Override
  public List<Delivery> apply(Due due) {
    return switch (due.task()) {
      case Task.ShowQuiz(var id) ->
          quizzes.find(new QuizId(id)).map(SampleBot::messages).orElse(List.of());
      case Task.LetQuizTimePass(var id) -> {
        quizzes.change(new QuizId(id), Samples.letTimePass(clock.instant()));
        yield List.of();
      }
    };
  }

  private static List<Delivery> messages(Quiz quiz) {
    String root = "quiz/" + quiz.id().value();
    String state = quiz.isFinished() ? "over" : quiz.play().answers().size() + " answers";
    return List.of(
        new Show(root, "", Card.of("Quiz", new Block.Prose(state))),
        new Show(root + "/q0", root, Card.of("Question", new Block.Prose("Whom do you tell?"))));
  }
}
