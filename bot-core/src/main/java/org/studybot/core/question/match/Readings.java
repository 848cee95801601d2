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
      "**``__~~\"\"''()\u201c\u201d\u2018\u2019\u00ab\u00bb\u300c\u300d\u300e\u300f"
          + "\u201e\u201c\u201e\u201d\u2039\u203a\u05f4\u05f4";

  /** Full stops, commas and the like of all scripts, where they can stand behind an answer. */
  private static final String BEHIND =
      ".,;:!?\u2026\u3001\u3002\uff01\uff0c\uff0e\uff1a\uff1b\uff1f\uff61\u060c\u061b\u061f"
          + "\u0964\u0965\u06d4\u0589\u055c\u055e\u1361\u1362\u1363\u1364\u1365\u1366\u1367\u1368"
          + "\u0f0b\u0f0d\u17d4\u104a\u104b";

  /** A decimal point in the middle of the line; before a power of ten it is a product. */
  private static final Pattern RAISED_POINT =
      Pattern.compile("(?<=\\d)\u00b7(?=\\d)(?!10[\\^\u00b9\u00b2\u00b3\u2070-\u207b])");

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
    if (answer.indexOf('\u00b7') == answer.lastIndexOf('\u00b7')) {
      add(readings, RAISED_POINT.matcher(answer).replaceFirst("."));
    }
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
    String bare = withoutBehind(Chat.withoutArtefacts(text));
    bare = Chat.withoutArtefacts(bare);
    if (bare.length() > 2 && (bare.startsWith("- ") || bare.startsWith("\u2022 "))) {
      bare = Character.isLetter(bare.charAt(2)) ? bare.substring(2) : bare;
    }
    int last = bare.length() - 1;
    return last > 0 && isPair(bare.charAt(0), bare.charAt(last)) && isOnePair(bare)
        ? bare.substring(1, last).strip()
        : bare;
  }

  private static boolean isPair(char first, char last) {
    for (int at = 0; at < PAIRS.length(); at += 2) {
      if (PAIRS.charAt(at) == first && PAIRS.charAt(at + 1) == last) {
        return true;
      }
    }
    return false;
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
