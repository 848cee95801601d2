package org.studybot.knowledge.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A term and what it means, taken apart.
 *
 * @param term empty if the text names none
 */
public record Definition(String term, String text) {

  /** A longer beginning is a sentence that happens to hold a colon. */
  private static final int LONGEST_TERM = 80;

  /** A colon, or a dash with spaces around it; a colon within a number or an address is neither. */
  private static final Pattern SEPARATOR =
      Pattern.compile("\uFF1A|:(?=\\s|$|(?<=\\p{L}:)\\p{L})|\\s[\\u2013\\u2014-](?:\\s|$)");

  private static final Pattern LEADING =
      Pattern.compile("^\\s*+(?:[:\uFF1A]|[\\u2013\\u2014]|-(?=\\s|$))\\s*+");

  /**
   * Takes apart "Term: what it means" or "Term – what it means"; ": text" says that none is a term.
   */
  public static Definition of(String text) {
    if (text.startsWith(": ")) {
      return new Definition("", text.substring(2).strip());
    }
    Matcher separator = SEPARATOR.matcher(text);
    while (separator.find() && separator.start() <= LONGEST_TERM) {
      String term = text.substring(0, separator.start()).strip();
      if (isTerm(term)) {
        return new Definition(term, text.substring(separator.end()).strip());
      }
    }
    return new Definition("", text);
  }

  /** The same where the author has set off the beginning in bold, and so said what the term is. */
  static Definition of(String bold, String text) {
    String rest = text.substring(bold.length());
    Matcher separator = LEADING.matcher(rest);
    if (separator.lookingAt()) {
      return new Definition(bold.strip(), rest.substring(separator.end()));
    }
    String unmarked = withoutColon(bold.strip());
    return unmarked.length() < bold.strip().length()
        ? new Definition(unmarked, rest.strip())
        : of(text);
  }

  private static String withoutColon(String term) {
    boolean colon = term.endsWith(":") || term.endsWith("\uFF1A");
    return colon ? term.substring(0, term.length() - 1).strip() : term;
  }

  private static boolean isTerm(String term) {
    boolean whole =
        term.chars().filter(c -> c == '(').count() == term.chars().filter(c -> c == ')').count();
    return whole && term.indexOf('\n') < 0 && !term.isEmpty();
  }
}
