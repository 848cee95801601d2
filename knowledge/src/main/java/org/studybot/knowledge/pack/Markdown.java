package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text as Markdown that means just that text, with as few backslashes as are safe. */
final class Markdown {

  /** What may begin something inside a line; an underscore within a word may not. */
  private static final Pattern INLINE =
      Pattern.compile(
          "[\\\\`*\\[\\]<]|&(?=[#\\p{L}])|\\{(?=#)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

  /** What may begin a block at the start of a line. */
  private static final Pattern BLOCK = Pattern.compile("^(?:[#>+=~-]|(\\d+)([.)]))");

  private Markdown() {}

  /** One line of text. */
  static String text(String line) {
    return INLINE.matcher(line).replaceAll("\\\\$0");
  }

  /**
   * The lines of a text, which begins with some Markdown. A broken line ends with a backslash;
   * between paragraphs stands an empty line.
   */
  static List<String> lines(String beginning, String text) {
    List<String> lines = new ArrayList<>();
    List<String> plain = PlainText.tidy(text).lines().toList();
    for (int i = 0; i < plain.size(); i++) {
      boolean first = i == 0 && !beginning.isEmpty();
      String line = first ? beginning + text(plain.get(i)) : atStart(text(plain.get(i)));
      boolean broken = i + 1 < plain.size() && !line.isEmpty() && !plain.get(i + 1).isEmpty();
      lines.add(broken ? line + "\\" : line);
    }
    return lines;
  }

  /** An item of a list, or with an empty marker a paragraph. */
  static String item(List<String> lines, String marker) {
    StringBuilder item = new StringBuilder();
    for (String line : lines) {
      String indent = item.isEmpty() ? marker : " ".repeat(marker.length());
      item.append((indent + line).stripTrailing()).append('\n');
    }
    return item.toString();
  }

  private static String atStart(String line) {
    return BLOCK
        .matcher(line)
        .replaceFirst(start -> start.group(1) == null ? "\\\\" + start.group() : "$1\\\\$2");
  }
}
