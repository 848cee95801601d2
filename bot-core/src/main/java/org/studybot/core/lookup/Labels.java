package org.studybot.core.lookup;

import org.studybot.core.card.Button;

/** Labels made of what stands in the notes, which may be of any length. */
final class Labels {

  private Labels() {}

  /** The text, cut between whole characters to what a button holds. */
  static String fitting(String text) {
    if (text.length() <= Button.MAX_LABEL) {
      return text;
    }
    int cut = Button.MAX_LABEL - 1;
    int whole = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    return text.substring(0, whole).strip() + "\u2026";
  }
}
