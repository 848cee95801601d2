package org.studybot.core.question.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways to read what was typed: as it stands, without what a chat platform or a keyboard put
 * around it (asterisks of bold type, quotation marks, an emoji behind), and without "I think it's"
 * before it.
 */
final class Readings {

  private static final Map<String, String> ENTITIES =
      Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", " ");

  private static final List<String> LEAD_INS =
      List.of(
          "the answer is ",
          "my answer is ",
          "the answer: ",
          "answer: ",
          "answer:",
          "ans: ",
          "ans:",
          "i think that ",
          "i think ",
          "i believe ",
          "i guess ",
          "i reckon ",
          "i would say ",
          "i'd say ",
          "id say ",
          "maybe ",
          "probably ",
          "perhaps ",
          "is it ",
          "was it ",
          "could it be ",
          "it's ",
          "its ",
          "it is ",
          "it was ",
          "it would be ",
          "they are ",
          "they're ",
          "these are ",
          "there are ",
          "there is ",
          "this is ",
          "that is ",
          "that's ",
          "is this ",
          "erm ",
          "erm, ",
          "um ",
          "um, ");

  private static final List<String> TAILS =
      List.of("i think", "i guess", "i believe", "maybe", "probably", "please", "lol");

  private static final String PAIRS =
      "**``__~~\"\"''()\u201c\u201d\u2018\u2019\u00ab\u00bb\u300c\u300d";
  private static final String BEHIND = ".,;:!?\u2026\u3002\uff01\uff1f\u061f\u0964\u06d4";

  /** Before a date or a year: "in 1066". */
  private static final Pattern IN_YEAR = Pattern.compile("(?i)^(?:in|on|at)\\s+(?=\\d)");

  /** More wrappings than anybody types. */
  private static final int MOST_LAYERS = 12;

  private Readings() {}

  static Set<String> of(String typed) {
    Set<String> readings = new LinkedHashSet<>();
    add(readings, typed);
    String decoded = decoded(typed);
    add(readings, decoded);
    String bare = unwrapped(decoded);
    add(readings, bare);
    String answer = unwrapped(withoutTail(withoutLeadIns(bare)));
    add(readings, answer);
    add(readings, IN_YEAR.matcher(answer).replaceFirst(""));
    return readings;
  }

  private static void add(Set<String> readings, String reading) {
    if (!reading.isBlank()) {
      readings.add(reading.strip());
    }
  }

  private static String decoded(String text) {
    String decoded = text;
    for (var entity : ENTITIES.entrySet()) {
      decoded = decoded.replace(entity.getKey(), entity.getValue());
    }
    return decoded.replace("&amp;", "&");
  }

  static String unwrapped(String text) {
    String bare = text.strip();
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      String next = unwrapOnce(bare);
      if (next.equals(bare)) {
        return bare;
      }
      bare = next;
    }
    return bare;
  }

  private static String unwrapOnce(String text) {
    String bare = withoutBehind(text);
    if (bare.length() > 2 && (bare.startsWith("- ") || bare.startsWith("\u2022 "))) {
      bare = Character.isLetter(bare.charAt(2)) ? bare.substring(2) : bare;
    }
    int last = bare.length() - 1;
    int opening = last > 0 ? PAIRS.indexOf(bare.charAt(0)) : -1;
    boolean wrapped =
        opening >= 0 && opening % 2 == 0 && bare.charAt(last) == PAIRS.charAt(opening + 1);
    return wrapped && isOnePair(bare) ? bare.substring(1, last).strip() : bare;
  }

  /** "(x+2)(x-3)" begins and ends with a bracket, but these are not a pair. */
  private static boolean isOnePair(String text) {
    int depth = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0 && text.charAt(0) == '(') {
        return false;
      }
    }
    return true;
  }

  private static String withoutBehind(String text) {
    int end = text.length();
    while (end > 0) {
      int sign = text.codePointBefore(end);
      boolean decoration =
          isEmoji(sign) || Character.isWhitespace(sign) || BEHIND.indexOf(sign) >= 0;
      if (!decoration) {
        break;
      }
      end -= Character.charCount(sign);
    }
    return text.substring(0, end).strip();
  }

  /** A picture, or what changes its looks; signs of mathematics and of gender are none. */
  private static boolean isEmoji(int sign) {
    return Character.isEmojiPresentation(sign)
        || Character.isEmojiModifier(sign)
        || (sign >= 0x1f000 && Character.isExtendedPictographic(sign))
        || sign == 0xfe0f
        || sign == 0x200d
        || sign == 0x200b
        || sign == 0xfeff
        || sign == 0x2764
        || sign == 0x263a;
  }

  private static String withoutLeadIns(String text) {
    String rest = text;
    for (int layer = 0; layer < MOST_LAYERS; layer++) {
      String next = withoutLeadIn(rest);
      if (next.equals(rest)) {
        return rest;
      }
      rest = next;
    }
    return rest;
  }

  private static String withoutLeadIn(String text) {
    String straight = text.replace('\u2019', '\'').replace('\u00a0', ' ');
    for (String leadIn : LEAD_INS) {
      int end = leadIn.length();
      if (straight.length() > end && straight.regionMatches(true, 0, leadIn, 0, end)) {
        return text.substring(end).strip();
      }
    }
    return text;
  }

  private static String withoutTail(String text) {
    int end = text.endsWith(")") ? text.length() - 1 : text.length();
    String before = end < text.length() ? "(" : " ,";
    for (String tail : TAILS) {
      int start = end - tail.length();
      if (start > 1
          && text.regionMatches(true, start, tail, 0, tail.length())
          && before.indexOf(text.charAt(start - 1)) >= 0) {
        return unwrapped(text.substring(0, start - 1));
      }
    }
    return text;
  }
}
