package org.studybot.app.web;

import java.util.Locale;

/**
 * A message as the page gets it.
 *
 * @param kind what it is to the page: said, reply, post, or update of one it may have
 * @param message the message's id
 */
record Shown(String kind, String message, long place, long change, String html, String text) {

  static Shown of(Message message) {
    boolean edited = message.change() > message.place();
    return new Shown(
        edited ? "update" : message.kind().name().toLowerCase(Locale.ROOT),
        message.id(),
        message.place(),
        message.change(),
        message.html(),
        message.text());
  }
}
