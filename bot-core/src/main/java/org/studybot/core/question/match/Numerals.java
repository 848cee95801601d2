package org.studybot.core.question.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Numbers that are written out, as figures: "twenty-five" as 25, "third" as 3rd, "XIV" as 14. */
final class Numerals {

  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, Long> SCALES =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);
  private static final Map<String, String> ORDINALS =
      Map.ofEntries(
          Map.entry("first", "1st"),
          Map.entry("second", "2nd"),
          Map.entry("third", "3rd"),
          Map.entry("fourth", "4th"),
          Map.entry("fifth", "5th"),
          Map.entry("sixth", "6th"),
          Map.entry("seventh", "7th"),
          Map.entry("eighth", "8th"),
          Map.entry("ninth", "9th"),
          Map.entry("tenth", "10th"),
          Map.entry("eleventh", "11th"),
          Map.entry("twelfth", "12th"),
          Map.entry("thirteenth", "13th"),
          Map.entry("fourteenth", "14th"),
          Map.entry("fifteenth", "15th"),
          Map.entry("sixteenth", "16th"),
          Map.entry("seventeenth", "17th"),
          Map.entry("eighteenth", "18th"),
          Map.entry("nineteenth", "19th"),
          Map.entry("twentieth", "20th"),
          Map.entry("thirtieth", "30th"),
          Map.entry("fortieth", "40th"),
          Map.entry("fiftieth", "50th"),
          Map.entry("sixtieth", "60th"),
          Map.entry("seventieth", "70th"),
          Map.entry("eightieth", "80th"),
          Map.entry("ninetieth", "90th"));

  /** Behind tens: "twenty-first"; "twenty second" may be a time. */
  private static final Set<String> UNITS_OF_ORDINALS =
      Set.of("first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private static final Set<String> SINGLE_ROMAN = Set.of("I", "V");

  private final List<Token> tokens;
  private int at;

  private Numerals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The same tokens with figures in place of numbers in words. */
  static List<Token> inFigures(List<Token> tokens) {
    return new Numerals(tokens).run();
  }

  /** The value of a Roman numeral up to 39; "X" alone is more often a letter. */
  static OptionalInt roman(String word) {
    String numeral = word.toUpperCase(Locale.ROOT);
    if (numeral.length() == 1 ? !SINGLE_ROMAN.contains(numeral) : numeral.length() > 7) {
      return OptionalInt.empty();
    }
    for (int value = 1; value < 40; value++) {
      if (roman(value).equals(numeral)) {
        return OptionalInt.of(value);
      }
    }
    return OptionalInt.empty();
  }

  private static String roman(int value) {
    String[] units = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    return "X".repeat(value / 10) + units[value % 10];
  }

  private List<Token> run() {
    List<Token> figures = new ArrayList<>();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      String ordinal = ORDINALS.get(lower(at));
      if (isOrdinalBehindTens()) {
        int ten = TENS.getOrDefault(lower(at), 0);
        String unit = ORDINALS.getOrDefault(lower(at + 1), "");
        figures.add(Token.word(ten / 10 + unit));
        at += 2;
      } else if (token.isWord() && isNumber(at)) {
        figures.add(Token.number(number() + decimals()));
      } else {
        figures.add(token.isWord() && ordinal != null ? Token.word(ordinal) : token);
        at++;
      }
    }
    return figures;
  }

  private boolean isOrdinalBehindTens() {
    return TENS.containsKey(lower(at)) && UNITS_OF_ORDINALS.contains(lower(at + 1));
  }

  /** "Point five" behind a number. */
  private String decimals() {
    if (!lower(at).equals("point") || !isDigit(at + 1)) {
      return "";
    }
    StringBuilder decimals = new StringBuilder(".");
    for (at++; isDigit(at); at++) {
      decimals.append(UNITS.getOrDefault(lower(at), 0));
    }
    return decimals.toString();
  }

  private boolean isDigit(int index) {
    return UNITS.getOrDefault(lower(index), 10) < 10;
  }

  private boolean isNumber(int index) {
    return UNITS.containsKey(lower(index)) || TENS.containsKey(lower(index));
  }

  private long number() {
    long total = 0;
    long part = hundreds();
    while (SCALES.containsKey(lower(at))) {
      total += part * SCALES.getOrDefault(lower(at), 1L);
      at++;
      skipAnd();
      part = isNumber(at) ? hundreds() : 0;
    }
    return total + part;
  }

  private long hundreds() {
    long value = tens();
    if (lower(at).equals("hundred")) {
      at++;
      skipAnd();
      value = value * 100 + (isNumber(at) ? tens() : 0);
    }
    return value;
  }

  private long tens() {
    Integer ten = TENS.get(lower(at));
    if (ten == null) {
      return UNITS.getOrDefault(lower(at++), 0);
    }
    at++;
    long unit = UNITS.getOrDefault(lower(at), 0);
    if (unit == 0 || unit > 9) {
      return ten;
    }
    at++;
    return ten + unit;
  }

  private void skipAnd() {
    if (lower(at).equals("and") && isNumber(at + 1)) {
      at++;
    }
  }

  private String lower(int index) {
    return index < tokens.size() && tokens.get(index).isWord()
        ? tokens.get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
