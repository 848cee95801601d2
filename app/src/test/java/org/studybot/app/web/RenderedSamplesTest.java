package org.studybot.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.RenderedSamples;

class RenderedSamplesTest {

  @Test
  void everySampleCardIsKeptAsThePageGetsIt() {
    int kept =
        RenderedSamples.keep(
            Map.of(), card -> List.of(TextNode.valueOf(HtmlRenderer.of(card)).toString()));

    assertThat(kept).isGreaterThan(100);
  }
}
