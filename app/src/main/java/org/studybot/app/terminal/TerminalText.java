package org.studybot.app.terminal;

import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;

/** A card as the terminal shows it: wrapped to be read, and with nothing that could steer it. */
final class TerminalText {

  private static final int WIDTH = 88;

  private TerminalText() {}

  static String of(Card card) {
    return harmless(PlainText.of(card))
        .lines()
        .map(TerminalText::wrapped)
        .reduce((one, two) -> one + "\n" + two)
        .orElse("");
  }

  /** Escape sequences in notes could recolour, retitle or overwrite the terminal. */
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", "");
  }

  private static String wrapped(String line) {
    String indent = line.startsWith("- ") ? "  " : line.replaceFirst("\\S.*$", "");
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (String word : line.strip().split(" +", -1)) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        wrapped.append('\n').append(indent).append(word);
        column = indent.length() + word.length();
      } else {
        String gap = column == 0 ? line.startsWith("- ") ? "" : indent : " ";
        wrapped.append(gap).append(word);
        column += gap.length() + word.length();
      }
    }
    return wrapped.toString();
  }
}
