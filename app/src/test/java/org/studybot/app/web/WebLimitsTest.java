package org.studybot.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HttpStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.studybot.app.http.HttpServer;

class WebLimitsTest {

  private static final int TOO_MANY = 429;

  private final ChatServer chat = ChatServer.start(0, new WebLimits(2, 3, 4));

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void oneAddressOpensSoManySessionsAnHour() {
    Caller first = Caller.joining(chat, Map.of());
    for (int more = 0; more < 2; more++) {
      assertThat(Caller.stranger(chat).post("/chat/sessions", "{}").status()).isEqualTo(201);
    }

    Caller.Answer refused = Caller.stranger(chat).post("/chat/sessions", "{}");
    assertThat(refused.status()).isEqualTo(TOO_MANY);
    assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
    assertThat(refused.json().path("error").asText()).contains("too much from your network");

    String again = Caller.json(Map.of("token", first.token()));
    assertThat(first.post("/chat/sessions", again).status())
        .as("a page that was there before comes back")
        .isEqualTo(201);
  }

  @Test
  void oneAddressSaysAndPressesSoMuchAMinute() {
    Caller caller = Caller.joining(chat, Map.of());
    caller.say("00000001", "topics");
    caller.say("00000002", "topics");
    caller.press("00000003", "m1", "x");
    assertThat(caller.press("00000004", "m1", "x").status()).isEqualTo(200);

    assertThat(caller.say("00000005", "topics").status()).isEqualTo(TOO_MANY);
    assertThat(caller.press("00000006", "m1", "x").status()).isEqualTo(TOO_MANY);
    assertThat(caller.get("/chat/suggestions?begun=o").status()).isEqualTo(HttpStatus.OK.getCode());
  }

  @Test
  void oneAddressFollowsSoManyConversationsAtOnce() throws IOException {
    Caller caller = Caller.joining(chat, Map.of());
    try (BufferedReader one = caller.events(0);
        BufferedReader two = caller.events(0)) {
      assertThat(one.readLine()).isNotNull();
      assertThat(two.readLine()).isNotNull();

      Caller.Answer refused = caller.listening();

      assertThat(refused.status()).isEqualTo(TOO_MANY);
    }
  }

  @Test
  void whereThereIsNoWebChatItsPageSaysSoAndNothingOfItAnswers() {
    try (ChatServer off =
        new ChatServer(
            new HttpServer("127.0.0.1", 0, Map.of(), List.of(new WebChatOff())),
            chat.channel(),
            HttpClient.newHttpClient())) {
      Caller caller = Caller.stranger(off);

      assertThat(caller.get("/").body()).contains("There is no web chat here:");
      assertThat(caller.get("/icon.svg").status()).isEqualTo(200);
      assertThat(caller.post("/chat/sessions", "{}").status()).isEqualTo(404);
      assertThat(caller.get("/chat/suggestions?begun=o").status()).isEqualTo(404);
    }
  }
}
