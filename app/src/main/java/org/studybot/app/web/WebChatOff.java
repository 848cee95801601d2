package org.studybot.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import org.studybot.app.http.Pages;

/** In place of the web chat where it is off. */
public final class WebChatOff implements Pages {

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/",
        context ->
            context
                .status(HttpStatus.NOT_FOUND)
                .contentType("text/plain; charset=utf-8")
                .result("There is no web chat here. Write to the bot in Slack or Teams.\n"));
    Assets.shared(routes);
  }

  @Override
  public void close() {}
}
