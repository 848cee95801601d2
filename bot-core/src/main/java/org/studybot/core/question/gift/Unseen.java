package org.studybot.core.question.gift;

import java.util.List;
import java.util.regex.Pattern;

/** What stands in a text in place of what cannot be shown as text. */
final class Unseen {

  static final String PICTURE = "[picture not shown]";
  static final String SOUND = "[sound not played]";
  static final String VIDEO = "[video not shown]";
  static final String INSERT = "[insert not shown]";

  private static final List<String> ALL = List.of(PICTURE, SOUND, VIDEO, INSERT);

  private static final Pattern FORMULA = Pattern.compile("\\$\\$[^$]{1,2000}+\\$\\$|\\\\[(\\[]");

  private Unseen() {}

  static boolean isIn(String text) {
    return ALL.stream().anyMatch(text::contains);
  }

  /** Whether a text says nothing else. */
  static boolean isAllOf(String text) {
    String rest = text;
    for (String unseen : ALL) {
      rest = rest.replace(unseen, "");
    }
    return isIn(text) && rest.isBlank();
  }

  /** Whether there is a formula in TeX, which is shown as it was typed. */
  static boolean isFormulaIn(String text) {
    return FORMULA.matcher(text).find();
  }
}
