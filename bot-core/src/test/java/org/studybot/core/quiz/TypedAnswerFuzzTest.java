package org.studybot.core.quiz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.studybot.core.command.Wording;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;
import org.studybot.core.testing.SampleQuestions;

/** Anything that is typed as an answer to a question of each kind, and as a wish for a quiz. */
class TypedAnswerFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void marksAnyAnswer(byte[] bytes) {
    String raw = new String(bytes, UTF_8);
    String text = Wording.tidy(raw);
    for (Question question : SampleQuestions.all()) {
      Optional<Response> read = TypedAnswer.read(question, text);
      read.ifPresent(it -> assertThat(Fitting.fits(question, it)).isTrue());
      credit(question, read.orElseGet(() -> new Response.Typed(text)));
      credit(question, new Response.Typed(raw));
      boolean _ = TypedAnswer.isAttempt(question, text);
    }
    assertThat(QuizWish.read(text).questions()).isBetween(1, Settings.MOST_QUESTIONS);
  }

  private static void credit(Question question, Response response) {
    assertThat(Marker.mark(question, response).credit()).isBetween(-1.0, 1.0);
  }
}
