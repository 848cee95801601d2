package org.studybot.core.care;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words as they were typed: small letters without accents or apostrophes. */
final class RawWords {

  private static final String IN_A_WORD = "*@$";
  private static final String ENDS = ".!?;\n\u2026";

  private final List<Token> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean first = true;
  private boolean quoted;

  private RawWords() {}

  static List<Token> of(String text) {
    RawWords reader = new RawWords();
    String plain = plain(text);
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int after = at + Character.charCount(plain.codePointAt(at));
      reader.read(plain.codePointAt(at), after < plain.length() ? plain.codePointAt(after) : ' ');
    }
    reader.endWord();
    return reader.quoted ? unquoted(reader.words) : reader.words;
  }

  private static String plain(String text) {
    String apart =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replace('\u2018', '\'')
            .replace('\u2019', '\'')
            .replace('\u201c', '"')
            .replace('\u201d', '"');
    StringBuilder plain = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(it -> Character.getType(it) != Character.NON_SPACING_MARK)
        .filter(it -> Character.getType(it) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private void read(int sign, int next) {
    boolean wordGoesOn = Character.isLetterOrDigit(next);
    if (Character.isLetterOrDigit(sign)) {
      word.appendCodePoint(sign);
    } else if (sign == '\'') {
      quoteOrApostrophe(wordGoesOn);
    } else if (sign == '!' && wordGoesOn && !word.isEmpty()) {
      word.append('1');
    } else if (IN_A_WORD.indexOf(sign) >= 0 && (wordGoesOn || next == '*')) {
      word.appendCodePoint(sign);
    } else {
      between(sign, wordGoesOn);
    }
  }

  /** An apostrophe within a word is left out; before or after one it may be a quotation mark. */
  private void quoteOrApostrophe(boolean wordGoesOn) {
    if (word.isEmpty() && wordGoesOn && !quoted) {
      quoted = true;
    } else if (!word.isEmpty() && !wordGoesOn && quoted) {
      endWord();
      quoted = false;
    }
  }

  private void between(int sign, boolean wordGoesOn) {
    endWord();
    if (sign == '"') {
      quoted = !quoted;
    } else if (ENDS.indexOf(sign) >= 0) {
      first = first || sign != '.' || !wordGoesOn;
    } else if (Character.getType(sign) == Character.OTHER_SYMBOL) {
      word.appendCodePoint(sign);
      endWord();
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      words.add(new Token(word.toString(), first, quoted));
      word.setLength(0);
      first = false;
    }
  }

  /** A quotation mark that was opened and never closed was none. */
  private static List<Token> unquoted(List<Token> words) {
    int from = words.size();
    while (from > 0 && words.get(from - 1).quoted()) {
      from--;
    }
    List<Token> all = new ArrayList<>(words.subList(0, from));
    words.subList(from, words.size()).stream()
        .map(it -> new Token(it.word(), it.first(), false))
        .forEach(all::add);
    return all;
  }
}
