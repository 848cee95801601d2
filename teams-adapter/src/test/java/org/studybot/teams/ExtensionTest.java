package org.studybot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;

/** The notes from where one writes: searched, or asked about a message. */
class ExtensionTest {

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();

  @AfterEach
  void nothingWasSentAndNothingKept() {
    doorstep.expectNoMore();
    assertThat(
            doorstep
                .addresses()
                .of(
                    new Conversation(
                        "teams:" + Activities.TENANT,
                        Activities.PERSONAL,
                        "",
                        Scope.PERSONAL,
                        Layout.ONE_CARD)))
        .isEmpty();
  }

  @Test
  void findsEntriesWithAPreviewAndTheWholeAsACard() {
    JsonNode extension = found("confidentiality", 0, 5);

    assertThat(extension.path("type").asText()).isEqualTo("result");
    assertThat(extension.path("attachmentLayout").asText()).isEqualTo("list");
    JsonNode first = extension.at("/attachments/0");
    assertThat(first.path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(first.at("/content/fallbackText").asText()).containsIgnoringCase("confidential");
    assertThat(first.at("/content").findValuesAsText("type"))
        .doesNotContain("ActionSet", "Action.Submit", "Action.Execute");
    assertThat(first.at("/preview/contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.thumbnail");
    assertThat(first.at("/preview/content/title").asText()).isNotBlank();
    assertThat(first.at("/preview/content/text").asText()).isNotBlank();
  }

  @Test
  void showsPageAfterPageAndNothingTwice() {
    Set<String> seen = new HashSet<>();
    for (int page = 0; page < 2; page++) {
      JsonNode attachments = found("observation", page * 2, 2).path("attachments");
      assertThat(attachments).hasSizeBetween(1, 2);
      attachments.forEach(
          each -> assertThat(seen.add(each.at("/content/fallbackText").asText())).isTrue());
    }
  }

  @Test
  void offersWhatTheTopicsAreAboutBeforeAnythingIsTyped() {
    ObjectNode query = query("", 0, 25);
    ((ObjectNode) query.at("/value/parameters/0")).put("name", "initialRun").put("value", "true");

    assertThat(extension(doorstep.send(query)).path("attachments")).isNotEmpty();
  }

  @Test
  void saysThatTheNotesSayNothing() {
    JsonNode extension = found("zzzzqqqq", 0, 5);

    assertThat(extension.path("type").asText()).isEqualTo("message");
    assertThat(extension.path("text").asText()).isEqualTo("The notes say nothing about that.");
  }

  @Test
  void endsWithAnEmptyPage() {
    JsonNode extension = found("observation", 5000, 5);

    assertThat(extension.path("type").asText()).isEqualTo("result");
    assertThat(extension.path("attachments")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-5,-5", "0,0", "0,1000000", "99999999,25", "0,25"})
  void keepsPagesWithinBounds(int skip, int count) {
    JsonNode extension = found("the", skip, count);

    assertThat(extension.path("attachments")).hasSizeLessThanOrEqualTo(25);
    for (JsonNode each : extension.path("attachments")) {
      String card = each.path("content").toString();
      assertThat(card.getBytes(UTF_8)).hasSizeLessThan(28_000);
      assertThat(2 * card.length()).isLessThan(28_000);
    }
  }

  @Test
  void looksAMessageUpForThePersonAloneAndNeverTakesItForACommand() {
    JsonNode task = lookedUp("<p>define <b>key person</b>&nbsp;&amp; stop</p>", "html");

    assertThat(task.path("type").asText()).isEqualTo("continue");
    JsonNode card = task.at("/value/card/content");
    assertThat(card.path("fallbackText").asText())
        .contains("The adult who knows one child and family best.");
    assertThat(card.findValuesAsText("title")).containsExactly("Put this into my message");
  }

  @Test
  void putsWhatWasFoundIntoTheirMessage() {
    HttpAnswer answer =
        doorstep.send(action("composeExtension/submitAction", "key person", "text"));

    JsonNode extension = extension(answer);
    assertThat(extension.path("type").asText()).isEqualTo("result");
    assertThat(extension.at("/attachments/0/content/fallbackText").asText())
        .contains("The adult who knows one child and family best.");
    assertThat(extension.at("/attachments/0/content").findValuesAsText("type"))
        .doesNotContain("Action.Submit", "Action.Execute");
  }

  @Test
  void offersNothingToInsertWhereTheNotesSayNothing() {
    JsonNode card = lookedUp("zzzzqqqq", "text").at("/value/card/content");

    assertThat(card.findValuesAsText("type")).doesNotContain("Action.Submit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "null", "[]", "7"})
  void refusesWhatHasNoValue(String value) {
    for (String name :
        List.of(
            "composeExtension/query",
            "composeExtension/fetchTask",
            "composeExtension/submitAction")) {
      ObjectNode activity = activities.personal("invoke").put("name", name);
      activity.set("value", Activities.json(value));

      assertThat(doorstep.send(activity).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p></p>", "<img src=x onerror=alert(1)>", "&nbsp;"})
  void refusesAMessageWithoutWords(String content) {
    assertThat(doorstep.send(action("composeExtension/fetchTask", content, "html")).status())
        .isEqualTo(400);
  }

  @Test
  void takesAMessageOfAnyLength() {
    assertThat(lookedUp("safeguarding ".repeat(5000), "text").path("type").asText())
        .isEqualTo("continue");
  }

  private JsonNode found(String words, int skip, int count) {
    return extension(doorstep.send(query(words, skip, count)));
  }

  private static JsonNode extension(HttpAnswer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return Activities.json(answer.body()).path("composeExtension");
  }

  private JsonNode lookedUp(String content, String type) {
    HttpAnswer answer = doorstep.send(action("composeExtension/fetchTask", content, type));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Activities.json(answer.body()).path("task");
  }

  private ObjectNode query(String words, int skip, int count) {
    ObjectNode activity = activities.personal("invoke").put("name", "composeExtension/query");
    ObjectNode value = activity.putObject("value").put("commandId", "search");
    value.putArray("parameters").addObject().put("name", "words").put("value", words);
    value.putObject("queryOptions").put("skip", skip).put("count", count);
    return activity;
  }

  private ObjectNode action(String name, String content, String type) {
    ObjectNode activity = activities.personal("invoke").put("name", name);
    ObjectNode value = activity.putObject("value").put("commandId", "lookUp");
    value.put("commandContext", "message").putObject("data").put("token", "1|unknown");
    value
        .putObject("messagePayload")
        .putObject("body")
        .put("contentType", type)
        .put("content", content);
    return activity;
  }
}
