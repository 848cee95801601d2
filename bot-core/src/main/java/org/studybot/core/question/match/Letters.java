package org.studybot.core.question.match;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word by its letters, in lower case, as its script counts them. Signs that carry meaning (vowel
 * signs, voicing marks, nukta, tones) are part of the letter. Signs that people leave out (accents,
 * the vowel points of Arabic and Hebrew) stand beside it: they may be missing, but not be others.
 *
 * @param letters without the optional signs
 * @param signs the optional signs at each letter
 */
record Letters(String letters, List<String> signs) {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();
  private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
  private static final Transliterator TO_ASCII = Transliterator.getInstance("Latin-ASCII");

  /** Nasals of Devanagari before a consonant of their own row are written as a dot as well. */
  private static final Pattern NASAL =
      Pattern.compile(
          "\u0919\u094d(?=[\u0915-\u0918])|\u091e\u094d(?=[\u091a-\u091d])"
              + "|\u0923\u094d(?=[\u091f-\u0922])|\u0928\u094d(?=[\u0924-\u0927])"
              + "|\u092e\u094d(?=[\u092a-\u092d])");

  Letters {
    signs = List.copyOf(signs);
  }

  static Letters of(String word) {
    String folded = folded(word);
    return of(folded, LatinAccents.of(word, folded));
  }

  /** Of a word in a name of several words. */
  static Letters ofName(String word) {
    String folded = folded(word);
    return of(folded, LatinAccents.ofName(word, folded));
  }

  private static String folded(String word) {
    return NASAL.matcher(FOLD.normalize(word)).replaceAll("\u0902");
  }

  private static Letters of(String folded, LatinAccents accents) {
    var builder = new Builder(accents);
    folded.codePoints().forEach(builder::add);
    return builder.build();
  }

  /** The same letters, and no other optional sign; where none is expected, any may be given. */
  boolean include(Letters given) {
    return letters.equals(given.letters) && (isPlain() || allows(given));
  }

  boolean isPlain() {
    return signs.stream().allMatch(String::isEmpty);
  }

  private boolean allows(Letters given) {
    for (int i = 0; i < signs.size(); i++) {
      String expected = signs.get(i);
      if (!given.signs.get(i).chars().allMatch(sign -> expected.indexOf(sign) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static final class Builder {

    private final LatinAccents accents;
    private final StringBuilder letters = new StringBuilder();
    private final List<String> signs = new ArrayList<>();
    private int script = UScript.COMMON;

    Builder(LatinAccents accents) {
      this.accents = accents;
    }

    void add(int sign) {
      if (sign == '\'' || sign == 0x0640) {
        return;
      }
      if (isMark(sign)) {
        mark(sign);
        return;
      }
      script = UScript.getScript(sign);
      switch (script) {
        case UScript.LATIN -> latin(sign);
        case UScript.GREEK -> apart(DECOMPOSE.normalize(Character.toString(sign)));
        case UScript.ARABIC -> apart(arabic(sign));
        case UScript.CYRILLIC -> letter(sign == 0x0451 ? "\u0435" : Character.toString(sign), "");
        default -> letter(Character.toString(sign), "");
      }
    }

    /** A sign that does not compose with its letter. */
    private void mark(int sign) {
      String mark = Character.toString(sign);
      boolean optional =
          switch (script) {
            case UScript.LATIN, UScript.GREEK, UScript.HEBREW -> true;
            case UScript.ARABIC -> (sign >= 0x064b && sign <= 0x065f) || sign == 0x0670;
            case UScript.CYRILLIC -> sign == 0x0301 || sign == 0x0300;
            default -> false;
          };
      if (optional && !signs.isEmpty()) {
        signs.set(signs.size() - 1, signs.getLast() + mark);
      } else {
        letters.append(mark);
      }
    }

    private void latin(int sign) {
      if (sign < 0x80) {
        letter(Character.toString(sign), "");
        return;
      }
      String decomposed = DECOMPOSE.normalize(Character.toString(sign));
      String marks = decomposed.substring(1);
      if (marks.isEmpty()) {
        TO_ASCII
            .transliterate(decomposed)
            .chars()
            .forEach(it -> letter(Character.toString(it), ""));
      } else if (accents.keeps(sign, signs.size())) {
        letter(Character.toString(sign), "");
      } else {
        letter(
            TO_ASCII.transliterate(decomposed.substring(0, 1)), marks.replace('\u0327', '\u0326'));
      }
    }

    /** Alef may lose its hamza; Persian and Urdu keyboards have their own kaf, yeh and heh. */
    private static String arabic(int sign) {
      return switch (sign) {
        case 0x06a9 -> "\u0643";
        case 0x06cc -> "\u064a";
        case 0x06c1 -> "\u0647";
        case 0x0622, 0x0623, 0x0625 -> DECOMPOSE.normalize(Character.toString(sign));
        default -> Character.toString(sign);
      };
    }

    private void apart(String decomposed) {
      int end = decomposed.offsetByCodePoints(0, 1);
      letter(decomposed.substring(0, end), decomposed.substring(end));
    }

    private void letter(String letter, String marks) {
      letters.append(letter);
      signs.add(marks);
    }

    Letters build() {
      return new Letters(COMPOSE.normalize(letters.toString()), signs);
    }

    private static boolean isMark(int sign) {
      int type = Character.getType(sign);
      return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
  }
}
