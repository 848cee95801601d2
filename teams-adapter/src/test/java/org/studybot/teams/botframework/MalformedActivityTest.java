package org.studybot.teams.botframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.event.Inbound;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.trust.Refusal;
import org.studybot.teams.trust.Staff;

/** Every part of every kind of activity in turn, with something else in its place. */
class MalformedActivityTest {

  private static final Activities ACTIVITIES = new Activities("https://smba.example/");

  private static final List<JsonNode> SENSELESS =
      Stream.of(
              "null",
              "-1",
              "true",
              "[]",
              "{}",
              "[null]",
              "[{}]",
              "\"\"",
              "\" \"",
              "\"\\u0000\"",
              "\"\\ud800\"",
              "\"U\\n1\"",
              "\"\\u202e\"",
              "\"" + "x".repeat(100_000) + "\"")
          .map(Activities::json)
          .toList();

  private final TeamsInbound inbound = new TeamsInbound(Staff.NOBODY);

  static List<ObjectNode> activities() {
    ObjectNode upload = ACTIVITIES.said("");
    ObjectNode file = upload.putArray("attachments").addObject().put("name", "page.md");
    file.put("contentType", "application/vnd.microsoft.teams.file.download.info");
    file.putObject("content").put("downloadUrl", "https://files.example/1").put("fileType", "md");
    ObjectNode dialog = ACTIVITIES.personal("invoke").put("name", "task/submit");
    dialog.putObject("value").putObject("data").put("token", "1|menu-choice").put("one:words", "x");
    ObjectNode search = ACTIVITIES.personal("invoke").put("name", "composeExtension/query");
    search.putObject("value").putArray("parameters").addObject().put("name", "q").put("value", "x");
    ObjectNode lookUp = ACTIVITIES.personal("invoke").put("name", "composeExtension/fetchTask");
    lookUp
        .putObject("value")
        .putObject("messagePayload")
        .putObject("body")
        .put("contentType", "html")
        .put("content", "<p>key person</p>");
    ObjectNode deleted = ACTIVITIES.inChannel("conversationUpdate");
    deleted
        .withObject("channelData")
        .put("eventType", "channelDeleted")
        .putObject("channel")
        .put("id", "19:x");
    deleted.withObject("channelData").putObject("team").put("id", "19:y");
    return List.of(
        ACTIVITIES.said("help"),
        ACTIVITIES.saidInChannel("help"),
        ACTIVITIES.executed(new Action.OpenHome()),
        ACTIVITIES.submitted(new Action.OpenHome()),
        ACTIVITIES.botAdded(),
        Activities.added(ACTIVITIES.inChannel("conversationUpdate"), "29:new"),
        ACTIVITIES.inChannel("installationUpdate").put("action", "remove"),
        upload,
        dialog,
        search,
        lookUp,
        deleted);
  }

  @ParameterizedTest
  @MethodSource("activities")
  void isUnderstoodOrRefused(ObjectNode activity) {
    assertThat(read(activity)).isTrue();
    for (List<String> path : paths(activity)) {
      for (JsonNode senseless : SENSELESS) {
        ObjectNode changed = activity.deepCopy();
        replace(changed, path, senseless);
        assertThat(read(changed)).as("%s %.50s", path, senseless).isNotNull();
      }
    }
  }

  @Test
  void refusesAnIdOfHundredsOfThousandsOfCharacters() {
    ObjectNode activity = ACTIVITIES.said("help");
    activity.withObject("from").put("aadObjectId", "x".repeat(900_000));

    assertThatThrownBy(() -> inbound.read(activity.toString())).isInstanceOf(Refusal.class);
  }

  @Test
  void readsAPressWithATokenThatNamesNoQuizAsOneItDoesNotKnow() {
    ObjectNode activity = ACTIVITIES.submitted(new Action.OpenHome());
    activity.withObject("value").put("token", "1|quiz||0|join|");

    Incoming.Told told = (Incoming.Told) inbound.read(activity.toString());
    assertThat(((Inbound.Pressed) told.inbound()).action()).isEqualTo(new Action.Unknown());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5000})
  void doesNotGrowWithItsMentions(int mentions) {
    ObjectNode activity = ACTIVITIES.said("a".repeat(100_000));
    ArrayNode entities = activity.putArray("entities");
    for (int mention = 0; mention < mentions; mention++) {
      ObjectNode entity = entities.addObject().put("type", "mention").put("text", "a");
      entity.putObject("mentioned").put("id", "29:" + mention).put("name", "aa");
    }

    Incoming.Told told =
        (Incoming.Told)
            assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> inbound.read(activity.toString()));
    assertThat(((Inbound.Said) told.inbound()).text()).hasSize(200_000);
  }

  @Test
  void takesNoPartOfAMentionForAMention() {
    ObjectNode activity = ACTIVITIES.said("<at>Ann</at> and <at>Bee</at>");
    ArrayNode entities = activity.putArray("entities");
    mention(entities, "<at>Ann</at>", "<at>Bee</at>");
    mention(entities, "<at>Bee</at>", "Bee");

    Incoming.Told told = (Incoming.Told) inbound.read(activity.toString());
    assertThat(((Inbound.Said) told.inbound()).text()).isEqualTo("<at>Bee</at> and Bee");
  }

  private static void mention(ArrayNode entities, String text, String name) {
    ObjectNode entity = entities.addObject().put("type", "mention").put("text", text);
    entity.putObject("mentioned").put("id", "29:" + name).put("name", name);
  }

  /** Whether it was understood; anything but a refusal fails the test. */
  private boolean read(ObjectNode activity) {
    try {
      return inbound.read(activity.toString()).origin() != null;
    } catch (Refusal refused) {
      return false;
    }
  }

  private static List<List<String>> paths(JsonNode whole) {
    List<List<String>> paths = new ArrayList<>();
    for (String name : names(whole)) {
      paths.add(List.of(name));
      for (List<String> rest : paths(part(whole, name))) {
        paths.add(Stream.concat(Stream.of(name), rest.stream()).toList());
      }
    }
    return paths;
  }

  private static List<String> names(JsonNode whole) {
    if (whole.isObject()) {
      return whole.properties().stream().map(Map.Entry::getKey).toList();
    }
    return whole.isArray() && !whole.isEmpty() ? List.of("0") : List.of();
  }

  private static JsonNode part(JsonNode whole, String name) {
    return whole.isObject() ? whole.path(name) : whole.path(0);
  }

  private static void replace(JsonNode whole, List<String> path, JsonNode by) {
    if (path.size() > 1) {
      replace(part(whole, path.getFirst()), path.subList(1, path.size()), by);
    } else if (whole instanceof ObjectNode object) {
      object.set(path.getFirst(), by);
    } else {
      ((ArrayNode) whole).set(0, by);
    }
  }
}
