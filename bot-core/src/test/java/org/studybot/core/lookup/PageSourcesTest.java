package org.studybot.core.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Link;
import org.studybot.core.card.PlainText;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Topic;

/** What a page says about what it rests on. */
class PageSourcesTest {

  private static final String LAW = "Children Act 1989, sections 17 and 47 <https://a.example/law>";
  private static final String GUIDE =
      "Working Together to Safeguard Children (Department for Education, 2026) <https://a.example/g>";
  private static final String LONG =
      "Statutory framework for the early years foundation stage: group and school-based providers;"
          + " childminders (Department for Education, 2025) <https://a.example/eyfs>";
  private static final String BOOK = "A book on paper (2019)";

  @Test
  void namesTheFirstTwoThatCanBeOpenedAndFoldsTheRest() {
    Card page = page(BOOK, GUIDE, LONG, LAW);

    assertThat(links(page))
        .extracting(Link::label)
        .containsExactly(
            "Open: Working Together to Safeguard Children",
            "Open: Statutory framework for the early\u2026");
    assertThat(labels(page)).contains("Sources (4)");
    assertThat(PlainText.of(page)).doesNotContain("book");
  }

  @Test
  void unfoldsThemAllByTheirWholeNames() {
    Card page = LookupCards.card(new Answer.PageSources(topic(BOOK, GUIDE, LONG, LAW)), true);

    assertThat(PlainText.of(page))
        .contains(
            "- A book on paper (2019)",
            "- Working Together to Safeguard Children (Department for Education, 2026)\n",
            "school-based providers; childminders (Department for Education, 2025)\n",
            "- Children Act 1989, sections 17 and 47\n",
            "- Open: Children Act 1989, sections 17 and 47\n  https://a.example/law");
    assertThat(links(page)).hasSize(3);
    assertThat(labels(page)).contains("Hide: Sources");
  }

  @Test
  void hasNoLinksWhereNothingCanBeOpened() {
    Card page = page(BOOK);

    assertThat(page.blocks()).noneMatch(Block.Links.class::isInstance);
    assertThat(labels(page)).contains("Sources (1)");
  }

  @Test
  void saysNothingOfSourcesWhereThereAreNone() {
    assertThat(PlainText.of(page())).doesNotContain("Sources");
  }

  @Test
  void stayAsTheyAreWhileASectionIsUnfolded() {
    Card page = LookupCards.card(new Answer.Page(topic(LAW), List.of(Kind.CONCEPT)), true);

    assertThat(links(page)).hasSize(1);
    assertThat(page.blocks().stream().filter(Block.Buttons.class::isInstance)).hasSize(1);
  }

  @Test
  void areFoldedAgainByTheButtonThatUnfoldedThem() {
    Card page = LookupCards.card(new Answer.PageSources(topic(LAW)), true);

    assertThat(buttons(page))
        .filteredOn(button -> button.label().equals("Hide: Sources"))
        .extracting(Button::action)
        .containsExactly(new Action.Fold("care"));
  }

  private static Card page(String... sources) {
    return LookupCards.card(new Answer.Page(topic(sources), List.of()), true);
  }

  private static Topic topic(String... sources) {
    List<Reference> read = Arrays.stream(sources).map(Reference::read).toList();
    return new Topic("care", "Care", "", List.of(), read, null, List.of());
  }

  private static List<Link> links(Card card) {
    return card.blocks().stream()
        .flatMap(block -> block instanceof Block.Links(var links) ? links.stream() : Stream.of())
        .toList();
  }

  private static List<String> labels(Card card) {
    return buttons(card).stream().map(Button::label).toList();
  }

  private static List<Button> buttons(Card card) {
    return card.blocks().stream()
        .flatMap(block -> block instanceof Block.Buttons(var row) ? row.stream() : Stream.of())
        .toList();
  }
}
