package org.studybot.core.testing;

import java.util.List;
import java.util.Optional;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;
import org.studybot.core.quiz.QuestionSource;

/** These questions in this order, whatever is wished for. */
public record FixedQuestions(List<Question> questions) implements QuestionSource {

  public FixedQuestions {
    questions = List.copyOf(questions);
  }

  @Override
  public Draw draw(String tenant, DrawRequest request) {
    return new Draw(questions.stream().limit(request.number()).toList(), questions.size());
  }

  @Override
  public Optional<Question> question(String tenant, String id, long seed) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
