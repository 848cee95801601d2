package org.studybot.core.question.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that a backslash frees of their meaning are replaced by stand-ins while the structure
 * is read, and put back afterwards.
 */
final class Escapes {

  private static final String ESCAPABLE = "~=#{}:n\\";
  private static final String MEANING = "~=#{}:\n\\";

  /** Private use characters of Unicode: nothing that anybody writes. */
  private static final char FIRST = '\uE000';

  private static final Pattern STAND_INS = Pattern.compile("[\uE000-\uE007]");

  private Escapes() {}

  static String hide(String text) {
    String clean = STAND_INS.matcher(text).replaceAll("");
    StringBuilder hidden = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      int which =
          clean.charAt(i) == '\\' && i + 1 < clean.length()
              ? ESCAPABLE.indexOf(clean.charAt(i + 1))
              : -1;
      hidden.append(which < 0 ? clean.charAt(i) : (char) (FIRST + which));
      i += which < 0 ? 0 : 1;
    }
    return hidden.toString();
  }

  static String reveal(String hidden) {
    return STAND_INS
        .matcher(hidden)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf(MEANING.charAt(found.group().charAt(0) - FIRST))));
  }
}
