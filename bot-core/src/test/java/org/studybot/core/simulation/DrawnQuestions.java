package org.studybot.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.Draw;
import org.studybot.core.question.make.DrawRequest;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.core.testing.SampleQuestions;

/** One question of each type, and what staff of the tenant wrote; which of them, the seed says. */
record DrawnQuestions(WrittenQuestions written) implements QuestionSource {

  private static final List<Question> SAMPLES = SampleQuestions.all();

  @Override
  public Draw draw(String tenant, DrawRequest request) {
    List<Question> all = all(tenant);
    Collections.shuffle(all, new Random(request.seed()));
    return new Draw(all.stream().limit(request.number()).toList(), all.size());
  }

  @Override
  public Optional<Question> question(String tenant, String id, long seed) {
    return all(tenant).stream().filter(question -> question.id().equals(id)).findFirst();
  }

  private List<Question> all(String tenant) {
    List<Question> all = new ArrayList<>(SAMPLES);
    all.addAll(written.of(tenant));
    return all;
  }
}
