package org.studybot.app.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;

/** A card as the terminal shows it: wrapped to be read, and with nothing that could steer it. */
final class TerminalText {

  private static final Pattern MARK = Pattern.compile("- |[A-Z]{1,2}\\. |\\d{1,3}\\. |\u2713 | +");

  private TerminalText() {}

  static String of(Card card, int width) {
    return harmless(PlainText.of(card))
        .lines()
        .map(line -> wrapped(line, width))
        .reduce((one, two) -> one + "\n" + two)
        .orElse("");
  }

  /** Escape sequences in notes could recolour, retitle or overwrite the terminal. */
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", "");
  }

  /** What follows on a mark, such as "- " or "A. ", stays to its right. */
  private static String wrapped(String line, int width) {
    Matcher mark = MARK.matcher(line);
    String first = mark.lookingAt() ? mark.group() : "";
    String indent = " ".repeat(first.length());
    StringBuilder wrapped = new StringBuilder(first);
    int column = first.length();
    String gap = "";
    for (String word : line.substring(first.length()).strip().split(" +", -1)) {
      if (!gap.isEmpty() && column + 1 + word.length() > width) {
        wrapped.append('\n').append(indent).append(word);
        column = indent.length() + word.length();
      } else {
        wrapped.append(gap).append(word);
        column += gap.length() + word.length();
      }
      gap = " ";
    }
    return wrapped.toString();
  }
}
