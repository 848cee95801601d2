package org.studybot.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.core.testing.CardSamples;
import org.studybot.core.testing.RendererContract;
import org.studybot.core.testing.SampleSet;
import org.studybot.knowledge.WebAddress;

class HtmlRendererTest extends RendererContract {

  /** All that a card may be made of; none of it can run or load, and only links lead anywhere. */
  private static final Set<String> ELEMENTS =
      Set.of(
          "h2",
          "h3",
          "p",
          "figure",
          "figcaption",
          "blockquote",
          "dfn",
          "bdi",
          "span",
          "ul",
          "li",
          "hr",
          "div",
          "button",
          "a",
          "b",
          "label",
          "input",
          "select",
          "option",
          "fieldset",
          "legend");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "dir",
          "tabindex",
          "type",
          "data-action",
          "data-field",
          "value",
          "autocomplete",
          "role",
          "href",
          "target",
          "rel");

  @Override
  protected String readable(Card card) {
    return parsed(card).body().wholeText();
  }

  @Test
  void hostileTextCannotMakeElementsOrAttributes() {
    String attack =
        "</blockquote><script>alert(1)</script><img src=x onerror=alert(2)>"
            + "\" onclick=\"alert(3)\" ' onfocus='alert(4) <!-- <![CDATA[ &lt;b&gt; <svg/onload=x>";
    Document page =
        parsed(
            Card.of(
                attack,
                new Block.Heading(attack),
                new Block.Prose(attack),
                new Block.Quote(attack, attack, attack, attack, Size.LARGE),
                new Block.Items(List.of(new Item(attack, attack, attack))),
                new Block.Note(attack),
                new Block.Buttons(
                    List.of(Button.plain("\"><script>x</script>", new Action.Say(attack))))));

    assertThat(elements(page)).isSubsetOf(ELEMENTS);
    assertThat(attributes(page)).isSubsetOf(ATTRIBUTES);
    assertThat(page.select("h2").text()).contains("<script>alert(1)</script>");
  }

  @Test
  void noCardOfTheSamplesMakesAnythingElse() {
    CardSamples.extremes().values().stream()
        .map(HtmlRendererTest::parsed)
        .forEach(
            page -> {
              assertThat(elements(page)).isSubsetOf(ELEMENTS);
              assertThat(attributes(page)).isSubsetOf(ATTRIBUTES);
            });
  }

  @Test
  void aButtonCarriesItsTokenUnharmed() {
    Action action = new Action.Say("a \"quoted\" <word> & 50 % | more");
    Element button =
        parsed(Card.of("Title", new Block.Buttons(List.of(Button.primary("Go", action)))))
            .expectFirst("button");

    assertThat(ActionToken.decode(button.attr("data-action"))).isEqualTo(action);
    assertThat(button.attr("type")).isEqualTo("button");
  }

  @Test
  void aLinkOpensItsPageInATabThatKnowsNothingOfThisOne() {
    String address = "https://example.org/'onload=x()?a=1&lt=2&quot;#c";
    Element link =
        parsed(
                Card.of(
                    "Title",
                    new Block.Links(
                        List.of(new Link("\"><script>x</script>", new WebAddress(address))))))
            .expectFirst("a");

    assertThat(link.attr("href")).isEqualTo(address);
    assertThat(link.attr("target")).isEqualTo("_blank");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    assertThat(link.text()).isEqualTo("\"><script>x</script> (opens in a new tab)");
  }

  @Test
  void noLinkIsMadeOfAnythingButTheAddressesOfLinks() {
    SampleSet.all().values().stream()
        .map(HtmlRendererTest::parsed)
        .flatMap(page -> page.select("a").stream())
        .forEach(
            link -> assertThat(link.attr("href")).startsWith("https://").doesNotContain("evil"));
  }

  @Test
  void anOptionStandsBehindItsLetterAndTheRightOneSaysSo() {
    Document page =
        parsed(
            Card.of(
                "Title",
                new Block.Items(
                    List.of(
                        new Item("A.", "", "Wait"),
                        new Item("B.", "Right answer", "Listen calmly")))));

    assertThat(page.select("ul[role=list] li").eachText())
        .containsExactly("A. Wait", "B. Right answer: Listen calmly");
    assertThat(page.select("b").eachText()).containsExactly("A.", "B.", "Right answer:");
  }

  @Test
  void controlCharactersAreLeftOut() {
    String html = HtmlRenderer.of(Card.of("T\u0000i\u001bt\u0007le", new Block.Prose("a\u0008b")));

    assertThat(html).contains("Title", "ab").doesNotContain("\u0000", "\u001b", "\u0008");
  }

  @Test
  void everyTextTakesItsReadingDirectionFromItself() {
    Document page = parsed(Objects.requireNonNull(CardSamples.extremes().get("hostile text")));

    assertThat(page.select("h2, h3, p, blockquote, figcaption, li, button"))
        .isNotEmpty()
        .allMatch(element -> element.attr("dir").equals("auto"));
  }

  @Test
  void headingsLieBelowThatOfThePage() {
    Document page = parsed(Card.of("Title", new Block.Heading("Part")));

    assertThat(page.select("h2").text()).isEqualTo("Title");
    assertThat(page.select("h3").text()).isEqualTo("Part");
  }

  private static Document parsed(Card card) {
    return Jsoup.parse(HtmlRenderer.of(card));
  }

  private static Set<String> elements(Document page) {
    return page.body().children().stream()
        .flatMap(child -> child.getAllElements().stream())
        .map(Element::tagName)
        .collect(Collectors.toSet());
  }

  private static Set<String> attributes(Document page) {
    return page.body().getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .map(attribute -> attribute.getKey())
        .collect(Collectors.toSet());
  }
}
