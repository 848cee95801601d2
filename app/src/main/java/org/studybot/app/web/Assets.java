package org.studybot.app.web;

import io.javalin.config.RoutesConfig;

/** Files that several pages have in common. */
final class Assets {

  private Assets() {}

  static void shared(RoutesConfig routes) {
    routes.get("/chat.css", Asset.of("chat.css", "text/css; charset=utf-8"));
    routes.get("/icon.svg", Asset.of("icon.svg", "image/svg+xml"));
  }
}
