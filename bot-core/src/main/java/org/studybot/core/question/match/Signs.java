package org.studybot.core.question.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * One way to write each sign: digits of every script as 0 to 9, superscripts behind a caret (but
 * the charge of an ion beside it), fractions with a slash, full-width signs as plain ones, and the
 * several dashes, quotation marks and operators that keyboards have as one. Nothing that carries
 * meaning is lost.
 */
final class Signs {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207f";

  private static final Map<Integer, String> SAME =
      Map.ofEntries(
          Map.entry(0x2212, "-"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2015, "-"),
          Map.entry(0x00d7, "*"),
          Map.entry(0x22c5, "*"),
          Map.entry(0x00b7, "*"),
          Map.entry(0x2217, "*"),
          Map.entry(0x00f7, "/"),
          Map.entry(0x2044, "/"),
          Map.entry(0x2215, "/"),
          Map.entry(0x2264, "<="),
          Map.entry(0x2265, ">="),
          Map.entry(0x2260, "!="),
          Map.entry(0x00b1, "+-"),
          Map.entry(0x2192, "->"),
          Map.entry(0x27f6, "->"),
          Map.entry(0x21d2, "=>"),
          Map.entry(0x2190, "<-"),
          Map.entry(0x21cc, "<=>"),
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x02bc, "'"),
          Map.entry(0x00b4, "'"),
          Map.entry(0x2032, "'"),
          Map.entry(0x2033, "''"),
          Map.entry(0x2034, "'''"),
          Map.entry(0x05f3, "'"),
          Map.entry(0x05f4, "\""),
          Map.entry(0x05be, "-"),
          Map.entry(0x00a0, " "),
          Map.entry(0x2007, " "),
          Map.entry(0x2009, " "),
          Map.entry(0x202f, " "),
          Map.entry(0x201c, "\""),
          Map.entry(0x201d, "\""),
          Map.entry(0x201e, "\""),
          Map.entry(0x00ab, "\""),
          Map.entry(0x00bb, "\""),
          Map.entry(0x300c, "\""),
          Map.entry(0x300d, "\""),
          Map.entry(0x2126, "\u03c9"),
          Map.entry(0x00b5, "\u03bc"),
          Map.entry(0x066b, "."),
          Map.entry(0x066c, ","),
          Map.entry(0x060c, ","),
          Map.entry(0x3001, ","),
          Map.entry(0x061b, ";"),
          Map.entry(0x3002, "."));

  private Signs() {}

  static String canonical(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); ) {
      int sign = text.codePointAt(at);
      int end = at + Character.charCount(sign);
      if (SUPERSCRIPTS.indexOf(sign) >= 0) {
        end = endOfSuperscript(text, at);
        raise(plain, NFKC.normalize(text.substring(at, end)));
      } else {
        append(plain, sign);
      }
      at = end;
    }
    return withoutLastTsheg(plain);
  }

  /** Between syllables the Tibetan dot counts; behind the last one it may be missing. */
  private static String withoutLastTsheg(StringBuilder plain) {
    int end = plain.length();
    while (end > 1 && "\u0f0b\u0f0d".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return plain.substring(0, end);
  }

  private static void append(StringBuilder plain, int sign) {
    int type = UCharacter.getType(sign);
    String same = SAME.get(sign);
    if (same != null) {
      plain.append(same);
    } else if (UCharacter.isDigit(sign)) {
      plain.append(UCharacter.digit(sign, 10));
    } else if (type == Character.FORMAT
        || UCharacter.hasBinaryProperty(sign, UProperty.VARIATION_SELECTOR)) {
      return;
    } else if (type == Character.OTHER_NUMBER) {
      fraction(plain, NFKC.normalize(Character.toString(sign)));
    } else if (type == Character.LETTER_NUMBER || isCompatible(sign)) {
      plain.append(NFKC.normalize(Character.toString(sign)));
    } else {
      plain.appendCodePoint(sign);
    }
  }

  /** Full-width signs, and degrees with their scale. */
  private static boolean isCompatible(int sign) {
    return (sign >= 0xff01 && sign <= 0xff5e) || sign == 0x2103 || sign == 0x2109;
  }

  /** A half behind a whole number is a number of its own: "1 1/2". */
  private static void fraction(StringBuilder plain, String written) {
    boolean whole = written.indexOf('\u2044') >= 0 && endsInDigit(plain);
    plain.append(whole ? " " : "").append(written.replace('\u2044', '/'));
  }

  private static int endOfSuperscript(String text, int from) {
    int end = from;
    while (end < text.length() && SUPERSCRIPTS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static void raise(StringBuilder plain, String script) {
    String sign = script.replace('\u2212', '-');
    char last = sign.charAt(sign.length() - 1);
    if (last == '+' || last == '-') {
      plain.append(endsInDigit(plain) && sign.length() > 1 ? " " : "").append(sign);
    } else {
      plain.append('^').append(sign);
    }
  }

  private static boolean endsInDigit(StringBuilder plain) {
    return !plain.isEmpty() && Character.isDigit(plain.charAt(plain.length() - 1));
  }
}
