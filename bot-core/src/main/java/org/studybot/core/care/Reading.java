package org.studybot.core.care;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.care.Lexicon.Shorthand;

/** Reads a text as it was meant: letters put together, shorthand in full, spelling put right. */
final class Reading {

  private static final int FEWEST_LETTERS = 3;

  private final Lexicon lexicon;
  private final Spelling spelling;
  private final WrittenTogether writtenTogether;

  Reading(Lexicon lexicon, Spelling spelling) {
    this.lexicon = lexicon;
    this.spelling = spelling;
    this.writtenTogether = new WrittenTogether(lexicon, spelling);
  }

  List<Token> read(String text) {
    List<Token> words =
        joined(RawWords.of(text)).stream()
            .flatMap(it -> writtenTogether.apart(it).stream())
            .map(it -> with(it, spelling.corrected(it.word())))
            .toList();
    List<Token> meant = new ArrayList<>();
    boolean first = false;
    for (int at = 0; at < words.size(); ) {
      Token token = words.get(at);
      Shorthand shorthand = shorthand(words, at);
      first = first || token.first();
      for (String word : shorthand.meant()) {
        if (!lexicon.isFiller(word)) {
          meant.add(new Token(word, first, token.quoted()));
          first = false;
        }
      }
      at += shorthand.typed().size();
    }
    return meant;
  }

  private Shorthand shorthand(List<Token> words, int at) {
    String word = words.get(at).word();
    boolean unit = at > 0 && isAmount(words.get(at - 1).word());
    return lexicon.shorthands(word).stream()
        .filter(it -> !unit && stands(it.typed(), words, at))
        .findFirst()
        .orElseGet(() -> new Shorthand(List.of(word), List.of(word)));
  }

  /** After which "kms" are kilometres; 2 and 4 are more often "to" and "for". */
  private static boolean isAmount(String word) {
    return word.equals("many")
        || (word.chars().allMatch(Character::isDigit) && !word.equals("2") && !word.equals("4"));
  }

  private static boolean stands(List<String> typed, List<Token> words, int at) {
    for (int each = 0; each < typed.size(); each++) {
      if (at + each >= words.size() || !words.get(at + each).word().equals(typed.get(each))) {
        return false;
      }
    }
    return true;
  }

  /** Letters typed one by one are one word, if there is such a word. */
  private List<Token> joined(List<Token> words) {
    List<Token> joined = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      int end = at;
      StringBuilder letters = new StringBuilder();
      while (end < words.size() && words.get(end).word().length() == 1) {
        letters.append(words.get(end++).word());
      }
      if (end - at >= FEWEST_LETTERS) {
        at += addSpelt(joined, words.subList(at, end), letters.toString());
      } else {
        joined.add(words.get(at++));
      }
    }
    return joined;
  }

  /** How many of the letters were taken: all for one word, or the first of them by themselves. */
  private int addSpelt(List<Token> joined, List<Token> letters, String word) {
    int skip = word.length() > 1 && word.startsWith("i") && !spelling.knows(word) ? 1 : 0;
    String meant = spelling.corrected(word.substring(skip));
    if (!spelling.knows(meant)) {
      joined.addAll(letters);
      return letters.size();
    }
    if (skip > 0) {
      joined.add(letters.getFirst());
    }
    joined.add(with(letters.get(skip), meant));
    return letters.size();
  }

  private static Token with(Token token, String word) {
    return new Token(word, token.first(), token.quoted());
  }
}
