package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown off a text; what stands in backticks is left as it is. */
final class MarkdownText {

  /** Stands for a piece of code while the rest is read: a private use character of Unicode. */
  private static final String CODE = "\uE010";

  private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]*+)\\]\\([^()]*+\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^()]*+\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}+[ \\t]++");
  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\\s](?:[^*]*+))\\*\\*");

  /** Not {@code __init__} or {@code __FILE__}, which are names in programs. */
  private static final Pattern UNDERLINED =
      Pattern.compile(
          "(?<!\\w)__(?!(?:[a-z0-9]++|[A-Z0-9]++)__(?!\\w))([^_\\s][^_\\n]*+)__(?!\\w)");

  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\w*])\\*([^*\\s][^*]*+)\\*(?![\\w*])");
  private static final Pattern SLANTED = Pattern.compile("(?<![\\w_])_([^_\\s][^_]*+)_(?![\\w_])");

  private MarkdownText() {}

  static String plain(String markdown) {
    List<String> code = new ArrayList<>();
    String prose = Html.strip(withoutCode(markdown.replace(CODE, ""), code));
    String seen = PICTURE.matcher(prose).replaceAll(found -> picture(found.group(1)));
    String bare = HEADING.matcher(LINK.matcher(seen).replaceAll("$1")).replaceAll("");
    for (Pattern mark : List.of(BOLD, UNDERLINED, ITALIC, SLANTED)) {
      bare = mark.matcher(bare).replaceAll("$1");
    }
    Iterator<String> codes = code.iterator();
    return Pattern.compile(CODE)
        .matcher(bare)
        .replaceAll(_ -> Matcher.quoteReplacement(codes.hasNext() ? codes.next() : ""));
  }

  private static String picture(String description) {
    return Matcher.quoteReplacement(
        description.isBlank() ? Unseen.PICTURE : "[" + description.strip() + "]");
  }

  /** Sets code aside: what stands between two runs of equally many backticks. */
  private static String withoutCode(String text, List<String> code) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', at)) {
      int begin = endOfRun(text, open);
      int close = closing(text, begin, begin - open);
      rest.append(text, at, open);
      if (close < 0) {
        rest.append(text, open, begin);
        at = begin;
      } else {
        code.add(withoutLanguage(text.substring(begin, close), begin - open));
        rest.append(CODE);
        at = close + begin - open;
      }
    }
    return rest.append(text, at, text.length()).toString();
  }

  private static int endOfRun(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  private static int closing(String text, int from, int length) {
    for (int at = text.indexOf('`', from); at >= 0; at = text.indexOf('`', endOfRun(text, at))) {
      if (endOfRun(text, at) - at == length) {
        return at;
      }
    }
    return -1;
  }

  /** A block of code may say on its first line which language it is in. */
  private static String withoutLanguage(String code, int fence) {
    int line = code.indexOf('\n');
    return fence >= 3 && line >= 0 ? code.substring(line) : code;
  }
}
