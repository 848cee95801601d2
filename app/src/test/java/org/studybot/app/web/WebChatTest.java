package org.studybot.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.knowledge.Kind;

class WebChatTest {

  private static final String ID = "00000001";
  private static final Conversation ROOM =
      new Conversation("web:local", "room class-3b", "", Scope.GROUP, Layout.THREAD);

  private final ChatServer chat = ChatServer.start();

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aNewSessionGetsASecretTokenAndAGreeting() {
    JsonNode opened = stranger().post("/chat/sessions", "{}").json();

    assertThat(opened.path("token").asText()).hasSize(43);
    assertThat(opened.path("deliveries")).hasSize(1);
    assertThat(opened.at("/deliveries/0/text").asText()).startsWith("Ask me about your notes");
    assertThat(opened.path("person").asText()).isNotEqualTo(opened.path("token").asText());
  }

  @Test
  void answersAQuestionWithItsSource() {
    JsonNode deliveries = alone().say(ID, "can confidentiality be broken?").json();

    assertThat(deliveries.at("/deliveries/0/kind").asText()).isEqualTo("said");
    assertThat(deliveries.at("/deliveries/1/kind").asText()).isEqualTo("reply");
    assertThat(deliveries.at("/deliveries/1/text").asText())
        .contains("confidentiality may never be broken", "partnership-working.md, line 15");
  }

  @Test
  void theSameCallAgainGetsTheSameAnswerAgain() {
    Caller caller = alone();
    String first = caller.say(ID, "topics").body();

    assertThat(caller.say(ID, "topics").body()).isEqualTo(first);
    assertThat(texts(caller)).hasSize(3);
  }

  @Test
  void theSameCallManyTimesAtOnceIsHandledOnce() throws Exception {
    Caller caller = alone();
    List<String> bodies = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> call = () -> caller.say(ID, "topics").body();
      for (Future<String> answer :
          threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> call).toList())) {
        bodies.add(answer.get());
      }
    }

    assertThat(bodies).hasSize(20).containsOnly(bodies.getFirst());
    assertThat(texts(caller)).hasSize(3);
  }

  @Test
  void twoPersonsMayUseTheSameIdOfACall() {
    assertThat(alone().say(ID, "topics").body()).contains("Observation, assessment");
    assertThat(alone().say(ID, "topics").body()).contains("Observation, assessment");
  }

  @Test
  void aPressShowsTheMessageAnewInItsPlace() {
    Caller caller = alone();
    JsonNode page = caller.say(ID, "topic observation").json().at("/deliveries/1");
    JsonNode unfolded =
        caller
            .press("00000002", page.path("message").asText(), unfold("observation"))
            .json()
            .at("/deliveries/0");

    assertThat(unfolded.path("kind").asText()).isEqualTo("update");
    assertThat(unfolded.path("message")).isEqualTo(page.path("message"));
    assertThat(unfolded.path("place")).isEqualTo(page.path("place"));
    assertThat(unfolded.path("text").asText()).contains("Say which method suits which purpose");
  }

  @Test
  void aButtonThatTheMessageNeverHadIsNotPressed() {
    Caller caller = alone();
    String message = caller.say(ID, "topics").json().at("/deliveries/1/message").asText();

    assertThat(caller.press("00000002", message, unfold("observation")).body())
        .contains("That has changed");
    assertThat(caller.press("00000003", "m1", unfold("observation")).body())
        .contains("That has changed");
    assertThat(caller.press("00000004", message, "\u0000<script>").body())
        .contains("That has changed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1|quiz||0|join|",
        "1|quiz|x|-1|join|",
        "1|quiz|x|2147483648|join|",
        "1|quiz|%|0|answer|%7C%7C",
        "1|quiz|\u0000|0|answer|\ud800",
        "1|unfold||exam_tip",
        "1|share",
        "1||",
        "|",
        "",
        "2|home"
      })
  void aButtonThatWasMadeUpIsAnUnknownOne(String token) {
    Caller caller = alone();
    String message = caller.say(ID, "topics").json().at("/deliveries/1/message").asText();

    for (String on : List.of(message, "m1", "no-message")) {
      Caller.Answer answer = caller.press("press-" + on, on, token);

      assertThat(answer.status()).as(on).isEqualTo(200);
      assertThat(answer.body()).as(on).containsPattern("That has changed|No quiz is running");
    }
  }

  @Test
  void nobodyPressesAButtonThatOnlyAnotherPersonSees() {
    Caller ann = inRoom("Ann");
    JsonNode answer = ann.say(ID, "can confidentiality be broken?").json().at("/deliveries/1");
    String share = ActionToken.encode(new Action.Share("partnership-working-15"));

    assertThat(inRoom("Ben").press(ID, answer.path("message").asText(), share).body())
        .contains("That has changed");
    assertThat(ann.press("00000002", answer.path("message").asText(), share).body())
        .contains("Shared by Ann");
  }

  @Test
  void inARoomOnlyTheAskerSeesTheAnswerUntilItIsShared() {
    Caller ann = inRoom("Ann");
    Caller ben = inRoom("Ben");
    JsonNode answer = ann.say(ID, "can confidentiality be broken?").json().at("/deliveries/1");
    assertThat(texts(ben)).noneMatch(text -> text.contains("confidentiality"));

    ann.press(
        "00000002",
        answer.path("message").asText(),
        ActionToken.encode(new Action.Share("partnership-working-15")));

    assertThat(texts(ben))
        .anyMatch(text -> text.contains("confidentiality") && text.contains("Shared by Ann"));
  }

  @Test
  void otherRoomsSeeNothingOfIt() {
    chat.channel().post(ROOM, Card.of("Hello class", new Block.Prose("For 3B only")));

    assertThat(texts(inRoom("Ann"))).anyMatch(text -> text.contains("For 3B only"));
    assertThat(texts(Caller.joining(chat, Map.of("room", "class-3c"))))
        .noneMatch(text -> text.contains("For 3B only"));
  }

  @Test
  void aPageThatComesBackOnlineGetsWhatItMissed() throws IOException {
    Caller ann = inRoom("Ann");
    String first = chat.channel().post(ROOM, Card.of("First"));
    long seen = Long.parseLong(first.substring(1));
    chat.channel().post(ROOM, Card.of("Second"));
    chat.channel().edit(ROOM, first, Card.of("First, edited"));

    try (BufferedReader events = ann.events(seen)) {
      assertThat(data(events)).contains("Second");
      assertThat(data(events)).contains("First, edited", "\"kind\":\"update\"", first);
      assertThat(events.readLine()).isEqualTo("event: caught-up");
    }
  }

  @Test
  void newsArriveLiveAndOnlyWhereTheyBelong() throws IOException {
    Caller ann = inRoom("Ann");
    Caller ben = inRoom("Ben");
    try (BufferedReader annHears = ann.events(Long.MAX_VALUE / 100);
        BufferedReader benHears = ben.events(0)) {
      assertThat(benHears.lines().anyMatch("event: caught-up"::equals)).isTrue();
      ann.say(ID, "topics");
      chat.channel().post(ROOM, Card.of("For all"));

      assertThat(data(benHears)).contains("For all");
      assertThat(annHears.readLine()).isEqualTo("event: caught-up");
    }
  }

  @Test
  void aTokenOutlivesARestartOfTheServer() {
    Caller before = inRoom("Ann");
    JsonNode again;
    try (ChatServer restarted = ChatServer.start()) {
      assertThat(Caller.stranger(restarted).post("/chat/messages", "{}").status()).isEqualTo(401);
      again =
          Caller.stranger(restarted)
              .post("/chat/sessions", Caller.json(Map.of("token", before.token())))
              .json();
    }
    JsonNode here =
        before.post("/chat/sessions", Caller.json(Map.of("token", before.token()))).json();

    assertThat(again.path("person")).isEqualTo(here.path("person"));
  }

  @Test
  void onlyTheLatestMessagesAreKept() {
    IntStream.rangeClosed(1, 230)
        .forEach(n -> chat.channel().post(ROOM, Card.of("Number " + n + ".")));

    assertThat(texts(inRoom("Ann")))
        .hasSize(Transcript.MOST_MESSAGES)
        .doesNotContain("Number 30.")
        .contains("Number 230.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{\"id\":",
        "{\"id\":\"00000001\"}",
        "{\"text\":\"topics\"}",
        "{\"id\":\"short\",\"text\":\"topics\"}",
        "{\"id\":\"00000001\",\"text\":7}",
        "{\"id\":[\"00000001\"],\"text\":\"topics\"}",
        "{\"id\":\"00000001\",\"text\":null}",
        "{\"id\":\"0000 0001\",\"text\":\"topics\"}"
      })
  void aMessageThatMakesNoSenseIsRefusedWithAReason(String body) {
    Caller.Answer answer = alone().post("/chat/messages", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank().doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"room\":\"\"}",
        "{\"room\":\"a b\"}",
        "{\"room\":\"../etc\"}",
        "{\"room\":\"<b>\"}",
        "{\"room\":7}",
        "{\"name\":{}}",
        "{\"token\":\"guess\"}",
        "{\"name\":\"12345678901234567890123456789012345678901\"}",
        "{\"room\":\"12345678901234567890123456789012345678901\"}"
      })
  void aSessionThatMakesNoSenseIsRefusedWithAReason(String body) {
    Caller.Answer answer = stranger().post("/chat/sessions", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("error").asText()).isNotBlank();
  }

  @Test
  void namesAreCleanedOfWhatCouldTurnTheText() {
    JsonNode opened =
        stranger()
            .post("/chat/sessions", Caller.json(Map.of("name", "  An\u202en\u0000 \n B. ")))
            .json();

    assertThat(opened.path("name").asText()).isEqualTo("Ann B.");
  }

  @Test
  void onlyJsonIsAccepted() {
    assertThat(stranger().post("/chat/sessions", "text/plain", "{}").status()).isEqualTo(415);
    assertThat(stranger().post("/chat/sessions", "application/jsonp", "{}").status())
        .isEqualTo(415);
    assertThat(stranger().post("/chat/sessions", "application/json; charset=utf-8", "{}").status())
        .isEqualTo(201);
  }

  @Test
  void withoutASessionNothingIsAnswered() {
    String body = Caller.json(Map.of("id", ID, "text", "topics"));

    assertThat(stranger().post("/chat/messages", body).status()).isEqualTo(401);
    assertThat(stranger().post("/chat/presses", body).status()).isEqualTo(401);
    assertThat(stranger().get("/chat/events").status()).isEqualTo(401);
  }

  @Test
  void theEventsAreOnlyGivenAsAnEventStream() {
    assertThat(alone().get("/chat/events").status()).isEqualTo(406);
  }

  @Test
  void aTextFarTooLongGetsAFriendlyCard() {
    JsonNode answer = alone().say(ID, "word ".repeat(8_000)).json();

    assertThat(answer.at("/deliveries/1/text").asText()).contains("too long");
    assertThat(answer.at("/deliveries/0/text").asText()).hasSizeLessThan(700);
  }

  @Test
  void strangeTextIsShownAsItIs() {
    JsonNode answer =
        alone().say(ID, "<img src=x onerror=alert(1)> \u202e \ud83d\udc69 @everyone").json();

    assertThat(answer.at("/deliveries/0/html").asText()).contains("&lt;img").doesNotContain("<img");
    assertThat(answer.at("/deliveries/1/html").asText()).contains("&lt;img").doesNotContain("<img");
  }

  @Test
  void closingTheServerEndsTheStreams() throws IOException {
    try (BufferedReader events = alone().events(0)) {
      chat.server().close();

      assertThat(events.lines().toList()).contains("event: caught-up");
    }
  }

  private Caller stranger() {
    return Caller.stranger(chat);
  }

  private Caller alone() {
    return Caller.joining(chat, Map.of());
  }

  private Caller inRoom(String name) {
    return Caller.joining(chat, Map.of("name", name, "room", "Class-3B"));
  }

  /** What this caller's page would show now. */
  private List<String> texts(Caller caller) {
    List<String> texts = new ArrayList<>();
    try (BufferedReader events = caller.events(0)) {
      String line = events.readLine();
      while (!"event: caught-up".equals(line)) {
        if (line.startsWith("data: ")) {
          texts.add(new JsonMapper().readTree(line.substring(6)).path("text").asText());
        }
        line = events.readLine();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }

  /** The data of the next message. */
  private static String data(BufferedReader events) throws IOException {
    String data = "";
    for (String line = events.readLine();
        !line.isEmpty() || !data.contains("message");
        line = events.readLine()) {
      data = line.startsWith("data: ") ? line : data;
    }
    return data;
  }

  private static String unfold(String topic) {
    return ActionToken.encode(new Action.Unfold(topic, Kind.EXAM_TIP));
  }
}
