package org.studybot.knowledge.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Raised and lowered text in plain characters: 10³ and H₂O where Unicode has the signs, otherwise
 * {@code x^(a)} and {@code x_(max)}, so that 10³ never turns into 103.
 */
public final class Superscripts {

  private static final String PLAIN = "0123456789+-=()ni";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
  private static final String LOWERED_PLAIN = "0123456789+-=()";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private static final Pattern IN_HTML =
      Pattern.compile("(?i)<su([pb])>([^<>\\n]{0,100}+)</su\\1>");

  private Superscripts() {}

  /** A text in which HTML raises and lowers signs: {@code 10<sup>3</sup>}. */
  public static String ofHtml(String text) {
    return text.indexOf('<') < 0
        ? text
        : IN_HTML
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1).equalsIgnoreCase("p")
                            ? raised(found.group(2))
                            : lowered(found.group(2))));
  }

  /** What stands above the line. The endings of "1st, 2nd, 3rd, 4th" stay as they are. */
  public static String raised(String text) {
    return switch (text.strip()) {
      case "" -> "";
      case "st", "nd", "rd", "th" -> text.strip();
      default -> inSigns(text.strip(), PLAIN, RAISED, "^");
    };
  }

  /** What stands below the line. */
  public static String lowered(String text) {
    return text.isBlank() ? "" : inSigns(text.strip(), LOWERED_PLAIN, LOWERED, "_");
  }

  private static String inSigns(String text, String plain, String signs, String mark) {
    String usual = text.replace('\u2212', '-').replace('\u2013', '-');
    if (usual.chars().allMatch(c -> plain.indexOf(c) >= 0)) {
      StringBuilder written = new StringBuilder();
      usual.chars().forEach(c -> written.append(signs.charAt(plain.indexOf(c))));
      return written.toString();
    }
    return text.codePointCount(0, text.length()) == 1 ? mark + text : mark + "(" + text + ")";
  }
}
