package org.studybot.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.slack.testing.Shown;

class ViewsTest {

  private static final Gson JSON = GsonFactory.createSnakeCase();

  @TestFactory
  Stream<DynamicTest> everyCardKeepsEveryLimitAsADialogAndAsAHome() {
    Map<String, Card> cards = SlackLimitsTest.cards();
    cards.put("long form", new Card("A form", List.of(form(60, "word ".repeat(15)))));
    cards.put("200 buttons in a row", manyButtons());
    return cards.entrySet().stream()
        .flatMap(
            card ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        card.getKey() + " as a dialog",
                        () -> check(Views.modal(card.getValue(), "m".repeat(3000)))),
                    DynamicTest.dynamicTest(
                        card.getKey() + " as a home",
                        () -> check(Views.home(card.getValue(), "m".repeat(3000))))));
  }

  @Test
  void aDialogIsSentOffWithItsOwnButtonAndNotWithOneAmongItsBlocks() {
    JsonObject modal = json(Views.modal(new Card("Plan", List.of(form(1, "Name"))), ""));

    assertThat(modal.getAsJsonObject("submit").get("text").getAsString()).isEqualTo("Send");
    assertThat(modal.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Plan");
    assertThat(Shown.texts(modal.get("blocks"))).doesNotContain("Send", "Plan");
  }

  @Test
  void aTitleThatIsTooLongStandsInTheDialogItself() {
    String title = "What would you like to do today?";

    JsonObject modal = json(Views.modal(new Card(title, List.of(form(1, "Name"))), ""));

    assertThat(modal.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Studybot");
    assertThat(Shown.texts(modal.get("blocks"))).contains(title);
  }

  @Test
  void aSecondFormKeepsItsButton() {
    JsonObject modal =
        json(Views.modal(new Card("Two", List.of(form(1, "One"), form(1, "Two"))), ""));

    assertThat(Shown.texts(modal.get("blocks"))).contains("Send");
  }

  @Test
  void whatDoesNotFitIsSaidToBeMissing() {
    Card card = new Card("Lines", Collections.nCopies(120, new Block.Note("a line")));

    JsonObject home = json(Views.home(card, ""));

    assertThat(home.getAsJsonArray("blocks")).hasSize(100);
    assertThat(Shown.texts(home.get("blocks")).getLast()).contains("more than fits", "home");
  }

  @Test
  void topicsComeWhileSomebodyTypes() {
    List<Field.Option> options =
        IntStream.range(0, 500).mapToObj(n -> new Field.Option("t" + n, "Topic " + n)).toList();
    Button send = Button.primary("Send", new Action.Menu());
    Field one = new Field.Topics("topic", "Topic", options, false, List.of("t7"));
    Field several = new Field.Topics("topics", "Topics", options, true, List.of("t7", "t8"));
    Card card = Card.of("Topics", new Block.Form(List.of(one, several), send));

    JsonObject modal = json(Views.modal(card, ""));

    assertThat(modal.toString())
        .contains("external_select", "multi_external_select", "Topic 7", "Topic 8")
        .doesNotContain("Topic 9");
  }

  private static Block.Form form(int fields, String label) {
    return new Block.Form(
        IntStream.range(0, fields)
            .<Field>mapToObj(n -> new Field.Text("f" + n, label, "x".repeat(5000), Field.Room.LINE))
            .toList(),
        Button.primary("Send", new Action.Menu()));
  }

  private static Card manyButtons() {
    List<Button> buttons =
        Collections.nCopies(400, Button.plain("b", new Action.Say("y".repeat(1900))));
    return Card.of("Buttons", new Block.Buttons(buttons));
  }

  private static void check(View view) {
    JsonObject json = json(view);
    assertThat(json.toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(250_000);
    assertThat(json.getAsJsonArray("blocks").size()).isLessThanOrEqualTo(100);
    json.getAsJsonArray("blocks").forEach(block -> SlackLimitsTest.check(block.getAsJsonObject()));
    for (String part : List.of("title", "submit", "close")) {
      if (json.has(part)) {
        assertThat(json.getAsJsonObject(part).get("text").getAsString().length()).isBetween(1, 24);
      }
    }
    Shown.objects(json)
        .filter(element -> element.has("initial_value"))
        .forEach(
            element ->
                assertThat(element.get("initial_value").getAsString().length())
                    .isLessThanOrEqualTo(3000));
  }

  private static JsonObject json(View view) {
    return JsonParser.parseString(JSON.toJson(view)).getAsJsonObject();
  }
}
