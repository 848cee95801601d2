package org.studybot.core.question.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.studybot.core.question.match.Token.Kind;

/** What may stand behind a number: "m/s", "kg m^-3", "years old". Not a second number. */
final class Units {

  private static final int MOST_TOKENS = 8;

  /** Words that make another number of it, or a list of guesses. */
  private static final Set<String> OTHER_NUMBER =
      Set.of(
          "or",
          "not",
          "to",
          "and",
          "plus",
          "minus",
          "times",
          "over",
          "less",
          "more",
          "below",
          "above",
          "nor",
          "by",
          "ish",
          "half",
          "hundred",
          "thousand",
          "million",
          "billion",
          "negative",
          "under",
          "between",
          "than",
          "maybe",
          "either",
          "double",
          "twice",
          "e");

  private static final Set<String> POWERS = Set.of("squared", "cubed", "factorial");
  private static final Set<String> LENGTHS =
      Set.of("m", "cm", "mm", "km", "dm", "ft", "in", "s", "yd");

  private Units() {}

  /** Whether the tokens from here on are a unit, or nothing. */
  static boolean end(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return true;
    }
    Token first = tokens.get(from);
    boolean begins =
        (first.isWord() && !POWERS.contains(lower(first)))
            || (first.is(Kind.SIGN, "/")
                && from + 1 < tokens.size()
                && tokens.get(from + 1).isWord());
    if (!begins || tokens.size() - from > MOST_TOKENS) {
      return false;
    }
    for (int at = from; at < tokens.size(); at++) {
      if (!continues(tokens, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean continues(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    return switch (token.kind()) {
      case WORD -> !OTHER_NUMBER.contains(lower(token)) && !startsWithDigit(token);
      case NUMBER -> token.text().length() == 1 && takesPower(before);
      case SIGN -> Set.of("/", "^", "*", "-").contains(token.text()) && at + 1 < tokens.size();
      case PUNCTUATION -> token.text().equals(".") || token.text().equals("-");
    };
  }

  private static boolean takesPower(Token before) {
    return before.is(Kind.SIGN, "^")
        || before.text().equals("-")
        || (before.isWord() && LENGTHS.contains(before.text()));
  }

  private static boolean startsWithDigit(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
