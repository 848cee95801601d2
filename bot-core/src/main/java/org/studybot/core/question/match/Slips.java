package org.studybot.core.question.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The typing errors that are forgiven. A word that anybody could have meant is none: not one that
 * is known, be it of English, of the notes, or of another answer.
 */
public final class Slips {

  /** Slips in one answer; one with more needs another look at the notes. */
  static final int MOST = 2;

  static final Slips NONE_FORGIVEN = new Slips(_ -> true);

  private final Predicate<String> known;

  private Slips(Predicate<String> known) {
    this.known = known;
  }

  /** Those that turn no word into one of these. */
  static Slips butFor(Collection<String> words) {
    Set<String> folded =
        words.stream()
            .flatMap(word -> Tokenizer.tokens(word).stream())
            .filter(Token::isWord)
            .map(token -> SameWord.spelling(token.text()))
            .collect(Collectors.toUnmodifiableSet());
    return new Slips(folded::contains);
  }

  /** The words of a text that a slip might be in, in lower case and without accents. */
  public static Set<String> words(String text) {
    return Tokenizer.tokens(text).stream()
        .filter(Token::isWord)
        .map(token -> Letters.of(token.text()).letters())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether typing errors might turn one of these words into the other, if it were no word. */
  public static boolean areNear(String one, String other) {
    return Slip.edits(one, other) <= Slip.tolerance(one)
        || Slip.edits(Spelling.american(one), Spelling.american(other)) <= Slip.tolerance(one);
  }

  /** How many slips lead from the expected words to the given ones; more than may be if none do. */
  int between(List<Token> expected, List<Token> given) {
    if (expected.size() != given.size()) {
      return Slip.NONE;
    }
    int sum = 0;
    for (int i = 0; i < expected.size() && sum < Slip.NONE; i++) {
      sum += SameToken.test(expected, given, i) ? 0 : slips(expected.get(i), given.get(i));
    }
    return sum;
  }

  private int slips(Token expected, Token given) {
    if (!expected.isWord() || !given.isWord()) {
      return Slip.NONE;
    }
    String one = Letters.of(expected.text()).letters();
    String other = Letters.of(given.text()).letters();
    if (known.test(SameWord.spelling(given.text()))) {
      return Slip.NONE;
    }
    int asWritten = Slip.count(one, other);
    return asWritten < Slip.NONE
        ? asWritten
        : Slip.count(Spelling.american(one), Spelling.american(other));
  }
}
