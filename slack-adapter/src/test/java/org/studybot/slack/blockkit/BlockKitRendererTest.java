package org.studybot.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;
import org.studybot.core.testing.CardSamples;
import org.studybot.knowledge.WebAddress;
import org.studybot.slack.testing.Shown;

class BlockKitRendererTest {

  @Test
  void theBestAnswerStandsBehindABarWithItsLabelAboveAndItsSourceBelow() {
    JsonArray blocks =
        Rendered.blocks(
            new Block.Quote("Concept", "Key person", "Knows one child best.", "a.md", Size.LARGE));

    assertThat(blocks)
        .isEqualTo(
            json(
                """
                [{"type": "rich_text", "elements": [
                   {"type": "rich_text_section", "elements": [
                      {"type": "text", "text": "Concept", "style": {"bold": true}}]},
                   {"type": "rich_text_quote", "elements": [
                      {"type": "text", "text": "Key person", "style": {"bold": true}},
                      {"type": "text", "text": "\\n"},
                      {"type": "text", "text": "Knows one child best."}]}]},
                 {"type": "context", "elements": [
                   {"type": "plain_text", "text": "a.md", "emoji": false}]}]
                """));
  }

  @Test
  void aSmallAnswerIsOneParagraph() {
    JsonArray blocks =
        Rendered.blocks(new Block.Quote("Exam tip", "", "Name two.", "a.md", Size.SMALL));

    assertThat(blocks.get(0))
        .isEqualTo(
            json(
                """
                {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                   {"type": "text", "text": "Exam tip", "style": {"bold": true}},
                   {"type": "text", "text": "\\n"},
                   {"type": "text", "text": "Name two."}]}]}
                """));
  }

  @Test
  void itemsAreARealList() {
    JsonArray blocks = Rendered.blocks(Block.Items.bullets(List.of("One", "Two")));

    assertThat(blocks)
        .isEqualTo(
            json(
                """
                [{"type": "rich_text", "elements": [
                   {"type": "rich_text_list", "style": "bullet", "elements": [
                     {"type": "rich_text_section", "elements": [{"type": "text", "text": "One"}]},
                     {"type": "rich_text_section", "elements": [{"type": "text", "text": "Two"}]}
                   ]}]}]
                """));
  }

  @Test
  void aTermIsSetOffFromWhatItMeans() {
    JsonArray blocks =
        Rendered.blocks(new Block.Items(List.of(new Item("", "Key person", "One."))));

    assertThat(blocks.toString())
        .contains(
            "{\"type\":\"text\",\"text\":\"Key person:\",\"style\":{\"bold\":true}},"
                + "{\"type\":\"text\",\"text\":\" One.\"}");
  }

  @Test
  void anOptionStandsBehindItsLetterAndTheRightOneSaysSo() {
    JsonArray blocks =
        Rendered.blocks(
            new Block.Items(
                List.of(
                    new Item("A.", "", "Wait"), new Item("B.", "Right answer", "Listen calmly"))));

    assertThat(blocks)
        .isEqualTo(
            json(
                """
                [{"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": [
                   {"type": "text", "text": "A.", "style": {"bold": true}},
                   {"type": "text", "text": " "},
                   {"type": "text", "text": "Wait"},
                   {"type": "text", "text": "\\n"},
                   {"type": "text", "text": "B.", "style": {"bold": true}},
                   {"type": "text", "text": " "},
                   {"type": "text", "text": "Right answer:", "style": {"bold": true}},
                   {"type": "text", "text": " Listen calmly"}]}]}]
                """));
  }

  @Test
  void aLinkIsAButtonWithAnAddressAndNothingThatComesBack() {
    String address = "https://example.org/'<x>?a=1&b=<@U1>".replace("<", "%3C").replace(">", "%3E");
    JsonArray blocks =
        Rendered.blocks(new Block.Links(List.of(new Link("Open: <Act>", new WebAddress(address)))));

    JsonElement button = blocks.get(0).getAsJsonObject().getAsJsonArray("elements").get(0);
    assertThat(button)
        .isEqualTo(
            json(
                """
                {"type": "button", "action_id": "open-0-0",
                 "url": "https://example.org/'%3Cx%3E?a=1&b=%3C@U1%3E",
                 "text": {"type": "plain_text", "text": "Open: <Act>", "emoji": false}}
                """));
  }

  @Test
  void aButtonCarriesItsActionAndItsStyle() {
    JsonArray blocks =
        Rendered.blocks(
            new Block.Buttons(
                List.of(
                    Button.primary("First", new Action.Say("one")),
                    Button.plain("Second", new Action.Say("two")))));

    assertThat(blocks)
        .isEqualTo(
            json(
                """
                [{"type": "actions", "elements": [
                   {"type": "button", "action_id": "press-0-0", "value": "1|say|one",
                    "style": "primary",
                    "text": {"type": "plain_text", "text": "First", "emoji": false}},
                   {"type": "button", "action_id": "press-0-1", "value": "1|say|two",
                    "text": {"type": "plain_text", "text": "Second", "emoji": false}}]}]
                """));
  }

  @Test
  void whatNotesSayIsNeverReadAsMarkup() {
    Set<String> markedUp = Set.of("mrkdwn", "markdown", "link", "user", "channel", "broadcast");
    for (Card card : CardSamples.extremes().values()) {
      assertThat(Rendered.messages(card).stream().flatMap(Shown::objects))
          .noneMatch(
              object ->
                  markedUp.contains(
                      object.get("type") == null ? "" : object.get("type").getAsString()));
      assertThat(BlockKitRenderer.render(card))
          .noneMatch(message -> message.text().contains("<") || message.text().contains(">"));
    }
  }

  @Test
  void aNotificationBeginsWithWhatTheCardIsAbout() {
    SlackMessage message =
        BlockKitRenderer.render(Card.of("Topics", new Block.Prose("There are <none> & no more")))
            .getFirst();

    assertThat(message.text()).isEqualTo("Topics\nThere are &lt;none&gt; &amp; no more");
  }

  @Test
  void whatIsTooMuchForOneMessageGoesOnInTheNext() {
    Block page = new Block.Prose("word ".repeat(500));

    assertThat(Rendered.messages(page, page, page)).hasSize(2);
    assertThat(Rendered.messages(page, page)).hasSize(1);
  }

  private static JsonElement json(String text) {
    return JsonParser.parseString(text);
  }
}
