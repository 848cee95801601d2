package org.studybot.teams.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.core.card.PlainText;
import org.studybot.core.testing.CardSamples;
import org.studybot.core.testing.RendererContract;
import org.studybot.knowledge.WebAddress;
import org.studybot.teams.testing.Activities;

class AdaptiveCardRendererTest extends RendererContract {

  private static final String FAMILY = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";

  @Override
  protected String readable(Card card) {
    return cards(card).flatMap(AdaptiveCardRendererTest::shown).collect(Collectors.joining("\n"));
  }

  @Test
  void keepsEveryMessageUnderTheLimitInEitherEncoding() {
    assertThat(CardSamples.extremes().values()).allSatisfy(AdaptiveCardRendererTest::fits);
    fits(Card.of("t", new Block.Prose("\"".repeat(200_000))));
    fits(
        Card.of("t", new Block.Quote("l", "t".repeat(50_000), "", "s".repeat(90_000), Size.LARGE)));
    fits(new Card("\u4e16".repeat(100_000), List.of()));
    fits(Card.of("t", new Block.Prose("e" + "\u0301".repeat(100_000))));
  }

  @Test
  void losesNothingOfWhatIsFarTooLong() {
    String text =
        IntStream.range(0, 40_000).mapToObj(Integer::toString).collect(Collectors.joining());
    Card card = Card.of("t", Block.Items.bullets(List.of(text)), new Block.Note(text));

    assertThat(readable(card).replaceAll("\\s|\u2022", "")).isEqualTo("t" + text + text);
  }

  @Test
  void neverTearsACharacterApart() {
    List<CardMessage> messages =
        AdaptiveCardRenderer.render(Card.of("t", new Block.Prose(FAMILY.repeat(10_000))));

    assertThat(messages).hasSizeGreaterThan(1);
    assertThat(messages.stream().map(CardMessage::json).map(Activities::json))
        .allSatisfy(
            card ->
                assertThat(card.at("/body").findValuesAsText("text"))
                    .last()
                    .satisfies(text -> assertThat(text.replace(FAMILY, "")).isIn("", "t")));
  }

  @Test
  void letsNoTextOfTheNotesBeReadAsMarkdown() {
    String nasty =
        "*b* _i_ [a](https://evil.example) `c` # h\n- x\n1. y <at>everyone</at> &amp; www.evil.example";
    Card card =
        Card.of(
            nasty,
            new Block.Heading(nasty),
            new Block.Prose(nasty),
            new Block.Quote("Concept", nasty, nasty, nasty, Size.LARGE),
            new Block.Items(List.of(new Item(nasty, nasty, nasty))),
            new Block.Note(nasty));

    JsonNode json = cards(card).findFirst().orElseThrow();
    assertThat(json.findValuesAsText("type")).contains("RichTextBlock").doesNotContain("TextBlock");
    assertThat(json.has("msteams")).isFalse();
  }

  @Test
  void letsScreenReadersFindHarmlessHeadings() {
    Card card = Card.of("Exam tips: “Key person”", new Block.Heading("Also in the notes"));

    assertThat(cards(card).findFirst().orElseThrow().path("body"))
        .hasSize(2)
        .allSatisfy(
            heading -> {
              assertThat(heading.path("style").asText()).isEqualTo("heading");
              assertThat(heading.path("wrap").asBoolean()).isTrue();
            });
  }

  @Test
  void letsScreenReadersSayTheLabelOfAFieldWithIt() {
    Card card =
        form(new Field.Text("a", "Your question"), new Field.Text("b", "At {{DATE(2026-01-01)}}"));

    JsonNode body = cards(card).findFirst().orElseThrow().path("body");
    assertThat(body.path(1).path("label").asText()).isEqualTo("Your question");
    assertThat(body.path(2).path("inlines").findValuesAsText("text"))
        .as("what the library would read as a date is no label")
        .containsExactly("At {", "{DATE(2026-01-01)}}");
    assertThat(body.path(3).has("label")).isFalse();
  }

  private static Card form(Field... fields) {
    return Card.of(
        "t", new Block.Form(List.of(fields), Button.primary("Send", new Action.Say("x"))));
  }

  @Test
  void dividesLinksAmongMessagesAndLosesNone() {
    String path = "x".repeat(WebAddress.LONGEST - 30);
    List<Link> links =
        IntStream.range(0, 200)
            .mapToObj(
                number ->
                    new Link(
                        "Open: " + number,
                        new WebAddress("https://example.org/" + number + "/" + path)))
            .toList();
    Card card = Card.of("t", new Block.Links(links));

    fits(card);
    assertThat(cards(card)).hasSizeGreaterThan(1);
    assertThat(cards(card).flatMap(json -> json.path("body").findValuesAsText("url").stream()))
        .containsExactlyElementsOf(links.stream().map(Link::url).toList());
  }

  @Test
  void saysAllOfItInTheFallback() {
    for (Card card : CardSamples.fromLookups().values()) {
      assertThat(cards(card).findFirst().orElseThrow().path("fallbackText").asText())
          .isEqualTo(PlainText.of(card));
    }
  }

  private static void fits(Card card) {
    assertThat(AdaptiveCardRenderer.render(card))
        .isNotEmpty()
        .allSatisfy(
            message -> {
              assertThat(message.json().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(80_001);
              assertThat(message.json().length()).isLessThan(40_001);
              assertThat(message.summary().length()).isLessThan(400);
            });
  }

  /** The messages that a card becomes. */
  static Stream<JsonNode> cards(Card card) {
    return AdaptiveCardRenderer.render(card).stream().map(CardMessage::json).map(Activities::json);
  }

  /** Every text that a person sees, in the order of the card; the fallbacks are not seen. */
  private static Stream<String> shown(JsonNode node) {
    return switch (node.path("type").asText()) {
      case "TextBlock", "TextRun" -> Stream.of(node.path("text").asText());
      case "Action.Execute", "Action.Submit", "Action.OpenUrl" ->
          Stream.of(node.path("title").asText());
      case "Input.Text" -> Stream.of(node.path("label").asText(), node.path("value").asText());
      case "Input.ChoiceSet" ->
          Stream.concat(
              Stream.of(node.path("label").asText()),
              node.path("choices").findValuesAsText("title").stream());
      default ->
          Stream.of("body", "columns", "items", "inlines", "actions")
              .flatMap(name -> node.path(name).valueStream())
              .flatMap(AdaptiveCardRendererTest::shown);
    };
  }
}
