package org.studybot.knowledge.pack;

import java.util.regex.Pattern;

/** Text as a value of YAML: as it is where that is safe, otherwise in double quotes. */
final class Yaml {

  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .,;'\\u2019()/&-]*[\\p{L}\\p{N}.)])?");

  private static final Pattern SHOWN = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]");

  private Yaml() {}

  /** One line of text as a value. */
  static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(point -> quoted.append(character(point)));
    return quoted.append('"').toString();
  }

  private static String character(int point) {
    String character = Character.toString(point);
    if (point == '"' || point == '\\') {
      return "\\" + character;
    }
    return SHOWN.matcher(character).matches() ? character : "\\U%08X".formatted(point);
  }
}
