package org.studybot.core.question.gift;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Tag;

/**
 * Takes HTML off a text. Nothing is interpreted: what comes out is shown as it is, so a leftover
 * bracket is ugly and never harmful. A bracket that begins no tag of HTML stays, so that "a < b and
 * c > d" and {@code List<String>} are left alone.
 */
final class Html {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}+|#[xX][0-9A-Fa-f]{1,6}+|[A-Za-z][A-Za-z0-9]{1,31}+);");

  /** Of mathematics and of drawings. */
  private static final Set<String> OTHER_NAMES =
      Set.of(
          "math",
          "mrow",
          "mi",
          "mo",
          "mn",
          "ms",
          "msup",
          "msub",
          "msubsup",
          "mfrac",
          "msqrt",
          "mroot",
          "mtext",
          "mstyle",
          "mspace",
          "mover",
          "munder",
          "munderover",
          "mtable",
          "mtr",
          "svg",
          "mtd",
          "mpadded",
          "mphantom",
          "mfenced",
          "menclose",
          "semantics",
          "annotation");

  private Html() {}

  /** The text without its tags, and with the signs that its entities stand for. */
  static String strip(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    HtmlText plain = new HtmlText();
    Jsoup.parseBodyFragment(guarded(text)).body().traverse(plain);
    return plain.text();
  }

  /** The same text, in which a reader of HTML meets nothing but tags and entities. */
  private static String guarded(String text) {
    StringBuilder guarded = new StringBuilder(text.length() + 16);
    var entity = ENTITY.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<' && !isTag(text, i)) {
        guarded.append("&lt;");
      } else if (c != '&') {
        guarded.append(c);
      } else if (!entity.region(i, text.length()).lookingAt()) {
        guarded.append("&amp;");
      } else {
        guarded.append(isCharacter(entity.group()) ? entity.group() : "");
        i = entity.end() - 1;
      }
    }
    return guarded.toString();
  }

  /** A number beyond Unicode names no character, and nothing is shown for it. */
  private static boolean isCharacter(String entity) {
    String number = entity.substring(1, entity.length() - 1).toLowerCase(Locale.ROOT);
    if (!number.startsWith("#")) {
      return true;
    }
    boolean hex = number.startsWith("#x");
    return Character.isValidCodePoint(
        Integer.parseInt(number.substring(hex ? 2 : 1), hex ? 16 : 10));
  }

  private static boolean isTag(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return true;
    }
    int begin = text.startsWith("</", at) ? at + 2 : at + 1;
    int end = begin;
    while (end < text.length() && isNameSign(text.charAt(end))) {
      end++;
    }
    return end > begin && isName(text.substring(begin, end)) && isClosed(text, end);
  }

  private static boolean isNameSign(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || c == ':' || c == '-';
  }

  /** A tag of HTML, of mathematics, or of a word processor: {@code o:p}. */
  private static boolean isName(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return Tag.isKnownTag(name)
        || OTHER_NAMES.contains(name)
        || (name.indexOf(':') > 0 && Character.isLetter(name.charAt(0)));
  }

  /** Whether the tag ends before the next one begins; brackets in quotation marks do not count. */
  private static boolean isClosed(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>' || c == '<') {
        return c == '>';
      }
      if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        int close = text.indexOf(c, i + 1);
        i = close < 0 ? i : close;
      }
    }
    return false;
  }
}
