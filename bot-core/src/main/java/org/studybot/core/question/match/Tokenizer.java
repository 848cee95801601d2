package org.studybot.core.question.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.studybot.core.question.match.Token.Kind;

/**
 * Takes an answer to pieces: words, numbers and signs. What a sign means hangs on its neighbours:
 * the hyphen of "multi-agency" is punctuation, that of "x-3" a minus. One pass, no way back.
 */
final class Tokenizer {

  private static final String DIVIDING =
      ".,;:?()\"'\u2026\u00bf\u00a1\u2022\u061f\u0964\u06d4\u30fb\u0589\u1361\u1362\u1363\u1364";

  /** Letters that may lose their vowel before a word: "l' eau", "rock n' roll". */
  private static final String ELIDED = "cdjlmnostCDJLMNOST";

  private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(Signs.canonical(text)).run();
  }

  private List<Token> run() {
    while (at < text.length()) {
      int sign = text.codePointAt(at);
      if (Character.isLetter(sign) || isMark(sign)) {
        tokens.add(Token.word(take(endOfWord())));
      } else if (isDigit(at) || isLeadingPoint()) {
        number();
      } else if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
        at += Character.charCount(sign);
      } else {
        sign(sign);
      }
    }
    return List.copyOf(tokens);
  }

  private String take(int end) {
    String taken = text.substring(at, end);
    at = end;
    return taken;
  }

  private int endOfWord() {
    int end = at;
    while (end < text.length()) {
      int sign = text.codePointAt(end);
      boolean within = Character.isLetter(sign) || isMark(sign);
      if (!within && !(sign == '\'' && end > at && isWithinWord(end))) {
        break;
      }
      end += Character.charCount(sign);
    }
    return end;
  }

  private boolean isWithinWord(int apostrophe) {
    return isLetter(apostrophe - 1) && isLetter(apostrophe + 1) && !isBetweenTerms(apostrophe);
  }

  private void number() {
    String digits = take(endOfNumber());
    String bare = digits.replace(",", "").replace(" ", "");
    int end = endOfWord();
    if (end > at && ORDINAL.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
      tokens.add(Token.word(bare + take(end).toLowerCase(Locale.ROOT)));
    } else {
      tokens.add(Token.number(bare.startsWith(".") ? "0" + bare : bare));
    }
  }

  /** With decimals, and with thousands apart: "1,822", "1 822"; "192.168.1.1" is one number too. */
  private int endOfNumber() {
    int end = endOfDigits(at);
    if (end - at <= 3) {
      end = endOfThousands(end, ',', endOfThousands(end, ' ', end));
    }
    while (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
      end = endOfDigits(end + 1);
    }
    return end;
  }

  private int endOfThousands(int from, char between, int otherwise) {
    int end = from;
    while (end < text.length() && text.charAt(end) == between && endOfDigits(end + 1) == end + 4) {
      end += 4;
    }
    boolean goesOn = end + 1 < text.length() && text.charAt(end) == between && isDigit(end + 1);
    return end > from && !goesOn ? end : otherwise;
  }

  private int endOfDigits(int from) {
    int end = from;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isLeadingPoint() {
    return text.charAt(at) == '.'
        && isDigit(at + 1)
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private void sign(int sign) {
    int next = at + Character.charCount(sign);
    Kind kind =
        switch (sign) {
          case '-' -> hyphen(next);
          case '!' -> exclamation(next);
          case '\'' -> isPrime(next) ? Kind.SIGN : Kind.PUNCTUATION;
          case '%' -> Kind.WORD;
          case '\u00b0' -> Kind.WORD;
          case '&', '+' -> joinsWords(next) ? Kind.WORD : Kind.SIGN;
          default -> DIVIDING.indexOf(sign) >= 0 ? Kind.PUNCTUATION : Kind.SIGN;
        };
    String written = Character.toString(sign);
    tokens.add(kind == Kind.WORD ? Token.word(spoken(sign)) : new Token(kind, written));
    at = next;
  }

  /**
   * A prime: right behind a letter or two that are notation (A', f'(x), AB'), a bracket or another
   * prime; but not the end of a quotation.
   */
  private boolean isPrime(int next) {
    if (tokens.isEmpty() || spaceAt(at - 1) || (isLetter(next) && !isTerm(next))) {
      return false;
    }
    Token before = tokens.getLast();
    if (ELIDED.contains(before.text()) && wordLength(next) > 1) {
      return false;
    }
    return tokens.stream().noneMatch(token -> token.is(Kind.PUNCTUATION, "'"))
        && (before.is(Kind.SIGN, "'")
            || before.is(Kind.PUNCTUATION, ")")
            || (before.isWord() && isNotation(before.text())));
  }

  private static boolean isNotation(String word) {
    return word.length() == 1
        || (word.length() == 2 && word.chars().allMatch(Character::isUpperCase));
  }

  /** A letter alone. */
  private boolean isTerm(int index) {
    return isLetter(index) && !isLetter(index - 1) && !isLetter(index + 1);
  }

  /** In A'B the apostrophe is a prime; in I'm, A's and O'Brien it is none. */
  private boolean isBetweenTerms(int apostrophe) {
    return isTerm(apostrophe - 1)
        && isTerm(apostrophe + 1)
        && "Ii".indexOf(text.charAt(apostrophe - 1)) < 0
        && "Ss".indexOf(text.charAt(apostrophe + 1)) < 0;
  }

  private static String spoken(int sign) {
    return sign == '%' ? "percent" : sign == '\u00b0' ? "degrees" : "and";
  }

  private boolean joinsWords(int next) {
    return !tokens.isEmpty()
        && tokens.getLast().isLongWord()
        && spaceAt(at - 1) == spaceAt(next)
        && wordLength(next) > 1
        && (spaceAt(next) || text.charAt(at) == '&');
  }

  private Kind hyphen(int next) {
    int after = skipSpaces(next);
    if (tokens.isEmpty()) {
      return wordLength(next) > 1 ? Kind.PUNCTUATION : Kind.SIGN;
    }
    Token before = tokens.getLast();
    if (after >= text.length()) {
      boolean prose = before.isLongWord() && !Formula.isFormula(before.text());
      return prose ? Kind.PUNCTUATION : Kind.SIGN;
    }
    boolean longWord = wordLength(next) > 1;
    boolean joins =
        before.isLongWord()
            ? longWord || isLetter(after) || isDigit(after)
            : (before.isWord() || before.isNumber()) && longWord;
    return joins ? Kind.PUNCTUATION : Kind.SIGN;
  }

  /** "n!" and "!=" mean something; "Stop!" is only loud. */
  private Kind exclamation(int next) {
    boolean factorial =
        !tokens.isEmpty()
            && (tokens.getLast().isNumber()
                || tokens.getLast().is(Kind.PUNCTUATION, ")")
                || (tokens.size() == 1
                    && tokens.getLast().isWord()
                    && !tokens.getLast().isLongWord()));
    boolean negation =
        next < text.length() && (text.charAt(next) == '=' || (tokens.isEmpty() && isLetter(next)));
    return factorial || negation ? Kind.SIGN : Kind.PUNCTUATION;
  }

  private int wordLength(int from) {
    int start = skipSpaces(from);
    int end = start;
    while (isLetter(end)) {
      end++;
    }
    return end - start;
  }

  private int skipSpaces(int from) {
    int end = from;
    while (spaceAt(end)) {
      end++;
    }
    return end;
  }

  private boolean spaceAt(int index) {
    return index >= 0 && index < text.length() && Character.isWhitespace(text.charAt(index));
  }

  private boolean isLetter(int index) {
    return index >= 0
        && index < text.length()
        && (Character.isLetter(text.charAt(index)) || isMark(text.charAt(index)));
  }

  private boolean isDigit(int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  private static boolean isMark(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
