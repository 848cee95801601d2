package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.core.testing.SampleQuizzes.KIM;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.testing.SampleQuizzes;

class RefusalCardsTest {

  private static final Quiz QUIZ = SampleQuizzes.fresh("", SampleQuizzes.channel("C1"));

  @ParameterizedTest
  @EnumSource
  void sayWhyInWordsThatBlameNobody(Refusal why) {
    assertThat(PlainText.of(card(why)))
        .doesNotContainIgnoringCase("error", "invalid", "wrong", "fail", "_")
        .hasSizeBetween(40, 400);
  }

  @Test
  void areAllDifferent() {
    Stream<String> titles = Arrays.stream(Refusal.values()).map(why -> card(why).title());
    assertThat(titles.distinct()).hasSameSizeAs(Refusal.values());
  }

  private static Card card(Refusal why) {
    return RefusalCards.of(QUIZ, KIM, new Outcome.Refused(why, 0));
  }
}
