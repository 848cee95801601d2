package org.studybot.app.web;

import io.javalin.config.RoutesConfig;
import org.studybot.app.http.Pages;

/** In place of the web chat where it is off. */
public final class WebChatOff implements Pages {

  private static final String WHAT_THIS_IS =
      "This is Studybot, the study companion for a college's own notes. There is no web chat here:"
          + " write to it in Slack or Teams.\n";

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get(
        "/", context -> context.contentType("text/plain; charset=utf-8").result(WHAT_THIS_IS));
    Assets.shared(routes);
  }

  @Override
  public void close() {}
}
