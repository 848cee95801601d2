package org.studybot.teams.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.teams.card.AdaptiveCardRendererTest.cards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Choice;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Link;
import org.studybot.core.testing.SampleSet;
import org.studybot.knowledge.WebAddress;
import org.studybot.teams.testing.Activities;

/** What a card in Teams has to press, and what waits behind "…". */
class CardButtonsTest {

  @Test
  void showsAtMostSixButtonsOfAMessageAtOnceAndLosesNone() {
    List<Button> buttons =
        IntStream.range(0, 14)
            .mapToObj(
                number -> Button.plain("" + (char) ('A' + number), new Action.Say("" + number)))
            .toList();

    JsonNode row =
        cards(Card.of("t", new Block.Buttons(buttons))).findFirst().orElseThrow().at("/body/1");
    assertThat(row.path("actions")).hasSize(14);
    assertThat(seen(row)).containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(row.at("/actions/6/fallback/mode").asText()).isEqualTo("secondary");
  }

  @Test
  void leavesInViewWhatOneAnswersWithAndWhatTakesTheQuizOn() {
    List<Choice> options =
        Stream.of("A", "B", "C", "D", "E", "F", "G")
            .map(letter -> new Choice(letter, "Option " + letter, inQuiz(Move.ANSWER)))
            .toList();
    Card card =
        Card.of(
            "t",
            new Block.Choices(options),
            new Block.Buttons(
                List.of(
                    Button.plain("Hint", inQuiz(Move.HINT)),
                    Button.plain("Skip", inQuiz(Move.SKIP)),
                    Button.plain("Close and show the answer", inQuiz(Move.CLOSE)))));

    assertThat(cards(card).flatMap(CardButtonsTest::seen))
        .containsExactly("A", "B", "C", "D", "E", "F", "G", "Hint", "Close and show the answer");
  }

  @Test
  void showsAtMostSixButtonsOfEverydayCards() {
    List<List<String>> messages =
        SampleSet.all().entrySet().stream()
            .filter(sample -> !sample.getKey().matches("(hostile|extreme): .*"))
            .flatMap(sample -> cards(sample.getValue()))
            .map(card -> seen(card).toList())
            .toList();

    assertThat(messages).hasSizeGreaterThan(100).allMatch(buttons -> buttons.size() <= 6);
    assertThat(messages).anyMatch(buttons -> buttons.size() == 6);
  }

  private static Action inQuiz(Move move) {
    return new Action.InQuiz("q", 0, move, "");
  }

  /** The buttons that are not in the menu; links are none. */
  private static Stream<String> seen(JsonNode node) {
    if (node.path("type").asText().startsWith("Action.")) {
      return Stream.of(node)
          .filter(button -> !button.path("type").asText().equals("Action.OpenUrl"))
          .filter(button -> !button.path("mode").asText().equals("secondary"))
          .map(button -> button.path("title").asText());
    }
    return Stream.of("body", "columns", "items", "actions")
        .flatMap(name -> node.path(name).valueStream())
        .flatMap(CardButtonsTest::seen);
  }

  @Test
  void givesLongLabelsRowsOfTheirOwnSoThatTheyAreNotCutOff() {
    List<Button> buttons =
        Stream.of("Key concepts (5)", "Exam tips (5)", "Common mistakes (5)", "x".repeat(75), "y")
            .map(label -> Button.plain(label, new Action.Say(label)))
            .toList();

    JsonNode body =
        cards(Card.of("t", new Block.Buttons(buttons))).findFirst().orElseThrow().path("body");
    assertThat(body.valueStream().skip(1).map(row -> row.path("actions").size()))
        .containsExactly(2, 1, 1, 1);
  }

  @Test
  void givesEachButtonItsTokenInBothForms() {
    Card card =
        Card.of("t", new Block.Buttons(List.of(Button.primary("Go", new Action.Say("a|b")))));

    JsonNode button = cards(card).findFirst().orElseThrow().at("/body/1/actions/0");
    String token = ActionToken.encode(new Action.Say("a|b"));
    assertThat(button.path("type").asText()).isEqualTo("Action.Execute");
    assertThat(button.path("style").asText()).isEqualTo("positive");
    assertThat(button.at("/data/token").asText()).isEqualTo(token);
    assertThat(button.at("/fallback/type").asText()).isEqualTo("Action.Submit");
    assertThat(button.at("/fallback/data/token").asText()).isEqualTo(token);
  }

  @Test
  void opensALinkWithoutUs() {
    String address = "https://example.org/'*_x(y)?a=1&b=%7B%7B";
    Card card =
        Card.of(
            "t", new Block.Links(List.of(new Link("Open: *the law*", new WebAddress(address)))));

    assertThat(cards(card).findFirst().orElseThrow().at("/body/1/actions/0"))
        .isEqualTo(
            Activities.json(
                """
                {"type": "Action.OpenUrl", "url": "https://example.org/'*_x(y)?a=1&b=%7B%7B",
                 "title": "Open: *the law*"}
                """));
  }

  @Test
  void keepsLinksWhereThereCanBeNoOtherButtons() {
    Card card =
        Card.of(
            "t",
            new Block.Buttons(List.of(Button.plain("Go", new Action.Say("a")))),
            new Block.Links(List.of(new Link("Open: Act", new WebAddress("https://a.example")))));

    assertThat(Activities.json(AdaptiveCardRenderer.inserted(card).json()).findValuesAsText("type"))
        .contains("Action.OpenUrl")
        .doesNotContain("Action.Submit", "Action.Execute");
  }
}
