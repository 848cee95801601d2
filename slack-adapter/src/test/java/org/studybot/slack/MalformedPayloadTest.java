package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpCall;
import org.studybot.slack.testing.LogWatch;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;
import org.studybot.slack.testing.ViewPayloads;

/**
 * What is rightly signed and lacks something, or has something else in its place: every part of
 * every kind of delivery in turn. An event is acknowledged, for Slack would send it again; of
 * anything else the person sees that it failed. Neither fills the log.
 */
@Timeout(120)
class MalformedPayloadTest {

  private static final List<JsonElement> SENSELESS =
      Stream.of("", " ", "\0", "\ud800", "U\n1", "\u202e", "x".repeat(100_000))
          .<JsonElement>map(JsonPrimitive::new)
          .collect(Collectors.toCollection(ArrayList::new));

  static {
    SENSELESS.addAll(
        List.of(
            JsonNull.INSTANCE,
            new JsonPrimitive(-1),
            new JsonPrimitive(true),
            new JsonArray(),
            new JsonObject()));
  }

  private TestWorkspace workspace;

  @BeforeEach
  void open() throws IOException {
    workspace = new TestWorkspace();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  static List<Arguments> deliveries() throws IOException {
    try (var workspace = new TestWorkspace()) {
      Payloads payloads = workspace.payloads;
      String url = workspace.slack.responseUrl();
      Function<String, HttpCall> event = Signed::call;
      Function<String, HttpCall> payload = Signed::payload;
      return List.of(
          Arguments.of("mention", event, json(Payloads.mentionBody("help", "1.1"))),
          Arguments.of("direct message", event, json(Payloads.direct("help").body())),
          Arguments.of("home", event, json(ViewPayloads.opened("U1", "home").body())),
          Arguments.of("messages", event, json(ViewPayloads.opened("U1", "messages").body())),
          Arguments.of("removal", event, json(Payloads.event(type("app_uninstalled")))),
          Arguments.of("press", payload, payloads.pressed("1|home", "C0STUDY", true)),
          Arguments.of("press in a view", payload, ViewPayloads.pressed("U1", modal(), "1|home")),
          Arguments.of("form", payload, ViewPayloads.sent("U1", modal(), Map.of())),
          Arguments.of(
              "message shortcut", payload, ViewPayloads.messageShortcut("U1", "look_up", "x", url)),
          Arguments.of("shortcut", payload, ViewPayloads.globalShortcut("U1", "menu")),
          Arguments.of("typed", payload, ViewPayloads.typed("U1", "p")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("deliveries")
  void neverFails(String kind, Function<String, HttpCall> sign, JsonObject delivery) {
    try (var log = new LogWatch()) {
      for (List<String> path : paths(delivery)) {
        for (JsonElement senseless : SENSELESS) {
          JsonObject changed = delivery.deepCopy();
          replace(changed, path, senseless);
          assertThat(workspace.door.answer(sign.apply(changed.toString())).status())
              .as("%s %s %.50s", kind, path, senseless)
              .isIn(200, 400);
        }
      }
      assertThat(log.shown()).doesNotContain("\tat ", "x".repeat(1000));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "team_id",
        "channel_id",
        "user_id",
        "user_name",
        "text",
        "response_url",
        "trigger_id"
      })
  void neverFailsAtACommand(String field) {
    try (var log = new LogWatch()) {
      for (String senseless : List.of("", " ", "\0", "U\n1", "x".repeat(1_000_000))) {
        HttpCall call = workspace.payloads.slash("help", "C1", Map.of(field, senseless));
        assertThat(workspace.door.answer(call).status()).isIn(200, 400);
      }
      assertThat(log.shown()).doesNotContain("\tat ", "x".repeat(1000));
    }
  }

  @Test
  void acknowledgesAnEventThatLacksItsPlace() {
    JsonObject event = type("app_mention");
    event.addProperty("user", "U1");

    workspace.deliver(Signed.call(Payloads.event(event)));
    assertThat(workspace.slack.rest()).isEmpty();
  }

  @Test
  void acknowledgesAnEventThatLacksItsSender() {
    JsonObject event = Payloads.directMessage("help");
    event.addProperty("user", "\0");

    workspace.deliver(Signed.call(Payloads.event(event)));
    assertThat(workspace.slack.rest()).isEmpty();
  }

  @Test
  void refusesAPressOfNobodyWithOneLineInTheLog() {
    JsonObject press = workspace.payloads.pressed("1|home", "C0STUDY", true);
    press.add("user", new JsonObject());
    try (var log = new LogWatch()) {
      assertThat(workspace.door.answer(ViewPayloads.call(press)).status()).isEqualTo(400);
      assertThat(log.shown()).contains("refused a call: there is no id of a person");
      assertThat(log.shown().strip().lines().filter(line -> line.contains("refused a call")))
          .hasSize(1);
    }
  }

  @Test
  void refusesAnIdOfTenMegabytes() {
    JsonObject press = workspace.payloads.pressed("1|home", "C".repeat(10_000_000), true);

    assertThat(workspace.door.answer(ViewPayloads.call(press)).status()).isEqualTo(400);
  }

  @Test
  void answersAPressWithATokenThatNamesNoQuiz() {
    HttpCall call =
        ViewPayloads.call(workspace.payloads.pressed("1|quiz||0|join|", "C0STUDY", true));

    workspace.deliver(call);
    assertThat(TestWorkspace.shown(workspace.next("/respond"))).contains("have changed since");
  }

  @Test
  void readsNothingThatIsNestedWithoutEnd() {
    String deep = "[".repeat(100_000);
    for (String body :
        List.of(
            "{\"type\":\"event_callback\",\"event\":" + deep,
            "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\",\"blocks\":"
                + deep
                + "]".repeat(100_000)
                + "}}",
            deep)) {
      assertThat(workspace.door.answer(Signed.call(body)).status()).isIn(200, 400);
      assertThat(workspace.door.answer(Signed.payload(body)).status()).isIn(200, 400);
    }
  }

  private static JsonObject type(String type) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    return event;
  }

  private static JsonObject modal() {
    return json(
        """
        {"type": "modal", "private_metadata":
          "{\\"channel\\":\\"C1\\",\\"thread\\":\\"1.1\\",\\"home\\":true,\\"token\\":\\"1|menu-choice\\"}",
         "blocks": [{"type": "input", "block_id": "0:words", "label": {"type": "plain_text", "text": "x"},
           "element": {"type": "plain_text_input", "action_id": "a"}},
          {"type": "input", "block_id": "1:topics", "label": {"type": "plain_text", "text": "x"},
           "element": {"type": "multi_static_select", "action_id": "a"}}]}
        """);
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }

  /** The way to every part. */
  private static List<List<String>> paths(JsonElement whole) {
    List<List<String>> paths = new ArrayList<>();
    for (String name : names(whole)) {
      paths.add(List.of(name));
      for (List<String> rest : paths(part(whole, name))) {
        paths.add(Stream.concat(Stream.of(name), rest.stream()).toList());
      }
    }
    return paths;
  }

  private static List<String> names(JsonElement whole) {
    if (whole.isJsonObject()) {
      return List.copyOf(whole.getAsJsonObject().keySet());
    }
    return whole.isJsonArray() && !whole.getAsJsonArray().isEmpty() ? List.of("0") : List.of();
  }

  private static JsonElement part(JsonElement whole, String name) {
    return whole.isJsonObject()
        ? whole.getAsJsonObject().get(name)
        : whole.getAsJsonArray().get(Integer.parseInt(name));
  }

  private static void replace(JsonElement whole, List<String> path, JsonElement by) {
    if (path.size() > 1) {
      replace(part(whole, path.getFirst()), path.subList(1, path.size()), by);
    } else if (whole.isJsonObject()) {
      whole.getAsJsonObject().add(path.getFirst(), by);
    } else {
      whole.getAsJsonArray().set(0, by);
    }
  }
}
