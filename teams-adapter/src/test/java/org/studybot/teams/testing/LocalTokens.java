package org.studybot.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Where the bot gets the tokens with which it sends. */
public final class LocalTokens {

  public static final String ACCESS_TOKEN = "an-access-token";

  private static final String GOOD =
      "{\"access_token\": \"" + ACCESS_TOKEN + "\", \"expires_in\": 3600}";

  private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
  private final Queue<TokenCall> calls = new ConcurrentLinkedQueue<>();

  /** The next answer. */
  public void answerNext(Answer answer) {
    next.add(answer);
  }

  /** Each call that asked for a token. */
  public List<TokenCall> calls() {
    return List.copyOf(calls);
  }

  /** How many there were. */
  public int given() {
    return calls.size();
  }

  void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    calls.add(
        new TokenCall(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            form,
            Map.copyOf(exchange.getRequestHeaders())));
    @Nullable Answer told = next.poll();
    (told == null ? Answer.ok(GOOD) : told).to(exchange);
  }
}
