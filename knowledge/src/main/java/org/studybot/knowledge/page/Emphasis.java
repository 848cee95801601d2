package org.studybot.knowledge.page;

/**
 * Takes the marks of bold text off a line: pairs of two asterisks or two underscores around words.
 * What stands between figures or letters (2**8) or around one name of a program ({@code __init__})
 * is no mark. One pass, in time linear to the length of the line.
 */
final class Emphasis {

  private final String line;
  private final StringBuilder plain = new StringBuilder();

  /** Where in {@link #plain} the pair of each sign was opened; negative if it was not. */
  private int asterisks = -1;

  private int underscores = -1;

  private Emphasis(String line) {
    this.line = line;
  }

  static String removed(String line) {
    return line.contains("**") || line.contains("__") ? new Emphasis(line).removed() : line;
  }

  private String removed() {
    for (int i = 0; i < line.length(); i++) {
      if (isPair(i)) {
        pair(i);
        i++;
      } else {
        plain.append(line.charAt(i));
      }
    }
    return plain.toString();
  }

  private boolean isPair(int at) {
    char sign = line.charAt(at);
    return (sign == '*' || sign == '_') && at + 1 < line.length() && line.charAt(at + 1) == sign;
  }

  private void pair(int at) {
    boolean star = line.charAt(at) == '*';
    int opened = star ? asterisks : underscores;
    char before = at == 0 ? ' ' : line.charAt(at - 1);
    char after = at + 2 < line.length() ? line.charAt(at + 2) : ' ';
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    String mark = star ? "**" : "__";
    if (within) {
      plain.append(mark);
    } else if (opened >= 0 && !Character.isWhitespace(before) && plain.length() > opened + 2) {
      close(opened, mark);
      open(star, -1);
    } else {
      open(star, opened < 0 && !Character.isWhitespace(after) ? plain.length() : opened);
      plain.append(mark);
    }
  }

  private void open(boolean star, int at) {
    if (star) {
      asterisks = at;
    } else {
      underscores = at;
    }
  }

  private void close(int opened, String mark) {
    boolean name = mark.equals("__") && isName(plain.substring(opened + 2));
    if (name) {
      plain.append(mark);
    } else {
      plain.delete(opened, opened + 2);
      int other = mark.equals("**") ? underscores : asterisks;
      open(mark.equals("__"), other > opened ? other - 2 : other);
    }
  }

  private static boolean isName(String inside) {
    boolean lower = inside.chars().allMatch(c -> c == '_' || isLowerOrDigit(c));
    boolean upper = inside.chars().allMatch(c -> c == '_' || (c < 128 && isUpperOrDigit(c)));
    return lower || upper;
  }

  private static boolean isLowerOrDigit(int c) {
    return c < 128 && (Character.isLowerCase(c) || Character.isDigit(c));
  }

  private static boolean isUpperOrDigit(int c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }
}
