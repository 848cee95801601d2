package org.studybot.core.question.match;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.core.question.match.Token.Kind;

/**
 * An answer in signs: a formula, a term, code, a date, a fraction, a quantity. Each sign counts, in
 * its place; only the spaces and the way a sign is written do not.
 */
record Notation(List<Token> tokens) {

  /** A bracket right behind a letter: "f(x)", "print()". */
  private static final Pattern CALL = Pattern.compile("\\p{L}\\(");

  private static final Set<String> DATE_SIGNS = Set.of("/", ":");

  /** "cm2" is "cm^2". */
  private static final Set<String> SQUARED =
      Set.of("mm", "cm", "dm", "m", "km", "ft", "in", "s", "yd");

  Notation {
    tokens = List.copyOf(tokens);
  }

  static Notation of(String text) {
    List<Token> tokens = new ArrayList<>(Tokenizer.tokens(text));
    while (!tokens.isEmpty() && isTrailing(tokens.getLast())) {
      tokens.removeLast();
    }
    tokens.removeIf(token -> token.is(Kind.PUNCTUATION, "-"));
    return new Notation(
        written(inBrackets(tokens) ? tokens.subList(1, tokens.size() - 1) : tokens));
  }

  /** "(3, 4)" is "3, 4"; "(x+2)(x-3)" is two. */
  private static boolean inBrackets(List<Token> tokens) {
    long brackets = tokens.stream().filter(it -> "()".contains(it.text())).count();
    return brackets == 2
        && tokens.getFirst().is(Kind.PUNCTUATION, "(")
        && tokens.getLast().is(Kind.PUNCTUATION, ")");
  }

  private static boolean isTrailing(Token token) {
    return token.kind() == Kind.PUNCTUATION && ".,;!?".contains(token.text());
  }

  /** Whether an accepted answer has to be taken by its signs. */
  static boolean isIn(String accepted) {
    if (CALL.matcher(accepted).find()) {
      return true;
    }
    List<Token> tokens = Tokenizer.tokens(accepted);
    for (int i = 0; i < tokens.size(); i++) {
      boolean pair =
          i > 0
              && i + 1 < tokens.size()
              && tokens.get(i).kind() == Kind.PUNCTUATION
              && ",:".contains(tokens.get(i).text())
              && isValue(tokens.get(i - 1))
              && isValue(tokens.get(i + 1));
      if (tokens.get(i).kind() == Kind.SIGN || pair) {
        return true;
      }
    }
    return false;
  }

  private static boolean isValue(Token token) {
    return token.isNumber() || (token.isWord() && token.text().length() == 1);
  }

  boolean sameAs(Notation given) {
    if (sameUnraised(given)) {
      return true;
    }
    if (tokens.size() != given.tokens.size()) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!SameToken.test(tokens, given.tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Charges and electrons of a shell may be typed in the line. */
  private boolean sameUnraised(Notation given) {
    String formula = unraised();
    return (Formula.isIon(formula) || Formula.isConfiguration(formula))
        && formula.equals(given.unraised());
  }

  private String unraised() {
    return tokens.stream().filter(it -> !it.is(Kind.SIGN, "^")).map(Token::text).collect(joining());
  }

  private static List<Token> written(List<Token> tokens) {
    List<Token> written = new ArrayList<>();
    boolean quantity = tokens.stream().noneMatch(it -> "<>=+".contains(it.text()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token before = i > 0 ? tokens.get(i - 1) : token;
      Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : token;
      if (token.isWord("x") && i > 0 && before.isNumber() && after.isNumber()) {
        written.add(new Token(Kind.SIGN, "*"));
      } else if (token.isWord("degree")) {
        written.add(Token.word("degrees"));
      } else if (token.is(Kind.SIGN, "*") && after.is(Kind.SIGN, "*") && i + 1 < tokens.size()) {
        written.add(new Token(Kind.SIGN, "^"));
        i++;
      } else if (token.isNumber() && (isDateSign(before) || isDateSign(after))) {
        written.add(Token.number(withoutZeros(token.text())));
      } else if (!(token.is(Kind.SIGN, "^") && quantity && i > 0 && isUnit(before))) {
        written.add(token);
      }
    }
    return written;
  }

  private static boolean isUnit(Token token) {
    return token.isWord() && SQUARED.contains(token.text());
  }

  private static boolean isDateSign(Token token) {
    return DATE_SIGNS.contains(token.text());
  }

  /** "01/02" is "1/2". */
  private static String withoutZeros(String digits) {
    int at = 0;
    while (at + 1 < digits.length() && digits.charAt(at) == '0' && digits.charAt(at + 1) != '.') {
      at++;
    }
    return digits.substring(at);
  }
}
