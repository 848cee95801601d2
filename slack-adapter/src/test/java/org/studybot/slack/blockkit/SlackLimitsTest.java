package org.studybot.slack.blockkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.testing.SampleSet;
import org.studybot.slack.testing.Shown;

/** Slack's limits, written out anew, against everything that a card can hold. */
class SlackLimitsTest {

  @TestFactory
  Stream<DynamicTest> everyCardKeepsEveryLimit() {
    return cards().entrySet().stream()
        .map(card -> DynamicTest.dynamicTest(card.getKey(), () -> check(card.getValue())));
  }

  static Map<String, Card> cards() {
    Map<String, Card> cards = new HashMap<>(SampleSet.all());
    IntStream.of(149, 150, 151, 2999, 3000, 3001, 6000, 20_000)
        .forEach(length -> texts(length).forEach((name, text) -> cards.put(name, every(text))));
    cards.put("200 buttons", Card.of("Buttons", new Block.Buttons(buttons(200))));
    cards.put("500 lines", new Card("Lines", Collections.nCopies(500, new Block.Divider())));
    cards.put(
        "nothing",
        Card.of("Nothing", Block.Items.bullets(List.of()), new Block.Buttons(List.of())));
    cards.put("blank", every("  \n\t "));
    return cards;
  }

  private static Map<String, String> texts(int length) {
    return Map.of(
        length + " letters", "x".repeat(length),
        length + " words", "word ".repeat(length / 5) + "x".repeat(length % 5),
        length + " ampersands", "&".repeat(length),
        length + " line breaks", "a\n".repeat(length / 2),
        length + " emoji", "\ud83d\ude00".repeat(length / 2) + "x",
        length + " families", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67".repeat(length / 8),
        length + " marks", "e" + "\u0301".repeat(length),
        length + " right to left", "\u202e\u0645\u0631\u062d\u0628\u0627 ".repeat(length / 7),
        length + " zeros", "\0".repeat(length));
  }

  private static Card every(String text) {
    return new Card(
        text.isBlank() ? "Title" : text,
        List.of(
            new Block.Heading(text),
            new Block.Prose(text),
            new Block.Quote(text, text, text, text, Size.LARGE),
            new Block.Quote("Concept", text, text, text, Size.SMALL),
            Block.Items.bullets(List.of(text, text, "short")),
            new Block.Items(List.of(new Item("A.", text, text), new Item("B.", "", text))),
            new Block.Items(List.of(new Item("", text, text))),
            Block.Items.bullets(Collections.nCopies(120, "an item")),
            new Block.Note(text)));
  }

  private static List<Button> buttons(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> Button.plain("x".repeat(75), new Action.Say("y".repeat(1900))))
        .toList();
  }

  private static void check(Card card) {
    for (SlackMessage message : BlockKitRenderer.render(card)) {
      assertThat(message.text().length()).isBetween(1, 40_000);
    }
    Rendered.messages(card).forEach(SlackLimitsTest::check);
  }

  private static void check(JsonArray blocks) {
    assertThat(blocks.size()).isBetween(1, 50);
    assertThat(Shown.texts(blocks).stream().mapToInt(String::length).sum()).isLessThan(11_000);
    assertThat(Shown.texts(blocks)).allSatisfy(SlackLimitsTest::isWholeText);
    blocks.forEach(block -> check(block.getAsJsonObject()));
    List<String> actionIds =
        Shown.buttons(blocks).stream()
            .map(button -> button.get("action_id").getAsString())
            .toList();
    assertThat(actionIds).doesNotHaveDuplicates().allMatch(id -> id.length() <= 255);
  }

  static void check(JsonObject block) {
    int characters = Shown.texts(block).stream().mapToInt(String::length).sum();
    switch (block.get("type").getAsString()) {
      case "header" -> assertThat(characters).isBetween(1, 150);
      case "context" -> {
        assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 10);
        assertThat(characters).isBetween(1, 3000);
      }
      case "rich_text" -> assertThat(characters).isBetween(1, 3000);
      case "actions" -> {
        assertThat(block.getAsJsonArray("elements").size()).isBetween(1, 25);
        assertThat(Shown.texts(block)).allMatch(label -> label.length() <= 75);
        assertThat(Shown.buttons(block))
            .allMatch(button -> lengthOf(button, "value") <= 2000)
            .allMatch(button -> lengthOf(button, "url") <= 3000)
            .allMatch(button -> button.has("value") != button.has("url"));
      }
      case "input" -> {
        assertThat(block.getAsJsonObject("label").get("text").getAsString().length())
            .isBetween(1, 2000);
        assertThat(block.get("block_id").getAsString().length()).isBetween(1, 255);
        assertThat(Shown.texts(block.get("element")))
            .hasSizeLessThanOrEqualTo(100)
            .allMatch(option -> option.length() <= 75);
      }
      case "divider" -> assertThat(characters).isZero();
      default -> throw new AssertionError("no limit known for " + block);
    }
  }

  private static int lengthOf(JsonObject button, String property) {
    return button.has(property) ? button.get(property).getAsString().length() : 0;
  }

  /** No half of a surrogate pair stands alone. */
  private static void isWholeText(String text) {
    assertThat(text).isNotEmpty();
    String again =
        text.codePoints()
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .mapToObj(Character::toString)
            .collect(joining());
    assertThat(again).isEqualTo(text);
  }
}
