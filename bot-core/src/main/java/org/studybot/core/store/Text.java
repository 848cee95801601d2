package org.studybot.core.store;

import java.nio.charset.StandardCharsets;

/** Text from outside, as every database takes it. */
final class Text {

  private Text() {}

  /** Without what PostgreSQL refuses: a NUL, or half a pair of UTF-16. */
  static String storable(String text) {
    String whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return whole.replace('\0', '\uFFFD');
  }
}
