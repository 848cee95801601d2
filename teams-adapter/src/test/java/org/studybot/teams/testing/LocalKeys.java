package org.studybot.teams.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Where Microsoft publishes the keys with which it signs, and says where they are. */
public final class LocalKeys {

  private static final String ENDORSED = "[\"msteams\", \"webchat\"]";

  private final AtomicInteger given = new AtomicInteger();
  private volatile String keys;
  private volatile int status = 200;

  LocalKeys(Issuer issuer) {
    keys = issuer.keys(ENDORSED);
  }

  /** From now on the keys are these; with another status than 200 they cannot be had. */
  public void serve(int withStatus, String json) {
    status = withStatus;
    keys = json;
  }

  /** How often they were asked for, or where they are. */
  public int given() {
    return given.get();
  }

  void keys(HttpExchange exchange) throws IOException {
    answer(exchange, keys);
  }

  void whereTheyAre(HttpExchange exchange, String url) throws IOException {
    answer(exchange, "{\"jwks_uri\": \"" + url + "/keys\"}");
  }

  private void answer(HttpExchange exchange, String json) throws IOException {
    given.incrementAndGet();
    new Answer(status, "", json).to(exchange);
  }
}
