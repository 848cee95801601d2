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
import org.studybot.core.testing.CardSamples;
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
    JsonArray blocks = Rendered.blocks(new Block.Items(List.of("One", "Two")));

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
