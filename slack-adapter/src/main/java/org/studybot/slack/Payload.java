package org.studybot.slack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Identifier;

/** Parts of what Slack delivered. It is signed, and may lack anything or be of any length. */
final class Payload {

  private Payload() {}

  static <T> T required(@Nullable T part, String what) {
    if (part == null) {
      throw new MalformedCall("there is no " + what);
    }
    return part;
  }

  static String id(@Nullable String text, String what) {
    if (text == null || !Identifier.isValid(text)) {
      throw new MalformedCall("there is no id of " + what);
    }
    return text;
  }

  /** The same, for what may be left out. */
  static String idOrEmpty(@Nullable String text, String what) {
    return text == null || text.isEmpty() ? "" : id(text, what);
  }

  /**
   * The first that there is, of several things by which a delivery can be told from others. One
   * without any is like no other: better answered twice than taken for a repetition.
   */
  static String event(@Nullable String... ids) {
    String first = Tenants.first(ids);
    return first.isEmpty() ? UUID.randomUUID().toString() : id(first, "an event");
  }

  /** An address of Slack's, or what opens a view; longer than an id, but no longer than this. */
  static String handle(@Nullable String text, String what) {
    if (text != null && text.length() > 2000) {
      throw new MalformedCall("there is no " + what);
    }
    return text == null ? "" : text;
  }
}
