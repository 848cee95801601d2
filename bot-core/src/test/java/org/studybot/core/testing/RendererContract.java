package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.studybot.core.card.Card;

/** What every channel's renderer must keep: no text of a card is lost, and the order stays. */
public abstract class RendererContract {

  /**
   * What a person reads of the rendered card: all its messages one after the other, with the
   * platform's own escapes undone. White space may differ.
   */
  protected abstract String readable(Card card);

  @TestFactory
  Stream<DynamicTest> losesNoTextAndKeepsTheOrder() {
    return SampleSet.all().entrySet().stream()
        .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> check(sample.getValue())));
  }

  private void check(Card card) {
    String readable = squeezed(readable(card));
    int from = 0;
    for (String text : Texts.of(card)) {
      int found = readable.indexOf(squeezed(text), from);
      assertThat(found).as("\"%s\" after character %d", text, from).isNotNegative();
      from = found;
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }
}
