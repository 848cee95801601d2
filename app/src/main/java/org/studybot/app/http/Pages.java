package org.studybot.app.http;

import io.javalin.config.RoutesConfig;

/** What people open in a browser. Its handlers are called by many threads. */
public interface Pages extends AutoCloseable {

  /** Adds its addresses; called once, before the server starts. */
  void addTo(RoutesConfig routes);

  /** Ends what would keep a call open; called once, when the server stops. */
  @Override
  void close();
}
