package org.studybot.teams.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Where Teams keeps the files that people send. */
public final class LocalFiles {

  private final AtomicInteger given = new AtomicInteger();
  private volatile String file = "";

  /** What stands in every file. */
  public void serve(String text) {
    file = text;
  }

  /** How often one was asked for. */
  public int given() {
    return given.get();
  }

  /** One that is asked for by another name leads elsewhere. */
  void file(HttpExchange exchange) throws IOException {
    given.incrementAndGet();
    if (exchange.getRequestURI().getPath().equals("/files/elsewhere")) {
      exchange.getResponseHeaders().add("Location", "/files/page");
      new Answer(302, "", "").to(exchange);
    } else {
      Answer.ok(file).to(exchange);
    }
  }
}
