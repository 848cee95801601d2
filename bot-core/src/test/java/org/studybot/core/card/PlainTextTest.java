package org.studybot.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.RendererContract;
import org.studybot.knowledge.WebAddress;

class PlainTextTest extends RendererContract {

  @Override
  protected String readable(Card card) {
    return PlainText.of(card);
  }

  @Test
  void anItemHasOneMarkAndItsLeadBeforeItsText() {
    assertThat(
            PlainText.of(
                Card.of(
                    "Title",
                    new Block.Items(
                        List.of(
                            new Item("A.", "", "Wait"),
                            new Item("B.", "Right answer", "Listen calmly"),
                            new Item("", "Key person", "Knows one child best."))))))
        .isEqualTo(
            """
            Title

            A. Wait
            B. Right answer: Listen calmly
            - Key person: Knows one child best.""");
  }

  @Test
  void aLinkHasItsAddressOnALineOfItsOwn() {
    Link link = new Link("Open: Children Act 1989", new WebAddress("https://example.org/act"));

    assertThat(PlainText.of(Card.of("Title", new Block.Links(List.of(link)))))
        .isEqualTo("Title\n\n- Open: Children Act 1989\n  https://example.org/act");
  }
}
