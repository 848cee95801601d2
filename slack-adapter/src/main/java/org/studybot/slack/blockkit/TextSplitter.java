package org.studybot.slack.blockkit;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text that is too long for one block. Lengths are counted in UTF-16 units. */
final class TextSplitter {

  private TextSplitter() {}

  /**
   * The text in parts of at most so many characters: cut between words, within a word that is
   * longer between what people see as characters. Nothing but white space at a cut is lost.
   */
  static List<String> parts(String text, int most) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > most) {
      int cut = cut(rest, most);
      parts.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    parts.add(rest);
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static int cut(String text, int most) {
    for (int at = most; at > most / 2; at--) {
      if (Character.isWhitespace(text.charAt(at))) {
        return at;
      }
    }
    return withinWord(text, most);
  }

  private static int withinWord(String text, int most) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text.substring(0, most + 1));
    int cut = characters.preceding(most + 1);
    if (cut > most / 2) {
      return cut;
    }
    // A single character with thousands of marks on it: at least no code point is broken.
    return Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most;
  }
}
