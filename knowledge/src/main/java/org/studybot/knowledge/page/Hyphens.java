package org.studybot.knowledge.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a word that was broken at the end of a line ("mem-" and "ber") from one that has its hyphen
 * everywhere ("well-" and "being"): by how the page writes it elsewhere, else by words that usually
 * stand before or behind a hyphen.
 */
final class Hyphens {

  /** What stands between two lines. */
  enum Between {
    SPACE,
    /** The hyphen stays, without a space. */
    HYPHEN,
    /** The hyphen goes. */
    NOTHING
  }

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019-]+");

  private static final Set<String> BEFORE =
      Set.copyOf(
          List.of(
              ("well self non co ex pre post anti multi semi half high low long short full part first"
                      + " second third one two three four five six old new child adult parent family"
                      + " early late cross mid under over decision problem age day step open close up"
                      + " follow check evidence person play face work hands role peer team whole one"
                      + " time school home life care health mental cost fast slow double single all")
                  .split(" ")));

  private static final Set<String> BEHIND =
      Set.copyOf(
          List.of(
              ("based led being centred centered to up term year years month week old made related"
                      + " specific friendly in on off out down by and or free making solving taking time"
                      + " only wide care assessment esteem regulation harm worker workers aged like"
                      + " known being through minded parent parents child children help face scale class")
                  .split(" ")));

  /** Of a word that is looked at. */
  private static final int LONGEST = 60;

  private static final int MOST_NOTES = 50;

  private final Set<String> words = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  Hyphens(List<PageLine> lines) {
    for (PageLine line : lines) {
      for (String word : NO_WORD.split(line.text().toLowerCase(Locale.ROOT), -1)) {
        words.add(word);
        words.addAll(List.of(word.split("-", -1)));
      }
    }
    fragments(lines).forEach(words::remove);
  }

  /** The halves at the ends and starts of lines do not prove that they are words. */
  private static Set<String> fragments(List<PageLine> lines) {
    Set<String> whole = new HashSet<>();
    Set<String> halves = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().toLowerCase(Locale.ROOT);
      boolean below = i > 0 && isBroken(lines.get(i - 1).text());
      String[] found = NO_WORD.split(text, -1);
      for (int w = 0; w < found.length; w++) {
        boolean half = (below && w == 0) || (isBroken(text) && w == found.length - 1);
        (half ? halves : whole).add(half ? found[w].replaceAll("-$", "") : found[w]);
      }
    }
    halves.removeAll(whole);
    return halves;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  Between between(CharSequence text, PageLine next) {
    if (!isBroken(text)) {
      return Between.SPACE;
    }
    String first = lastWord(text);
    String second = firstWord(next.text());
    if (second.isEmpty() || !next.startsLow()) {
      return Between.HYPHEN;
    }
    return isOneWord(first, second, next) ? Between.NOTHING : Between.HYPHEN;
  }

  private boolean isOneWord(String first, String second, PageLine next) {
    if (words.contains(first + second)) {
      return true;
    }
    boolean compound =
        words.contains(first + "-" + second)
            || (words.contains(first) && words.contains(second))
            || BEFORE.contains(first)
            || BEHIND.contains(second);
    if (!compound && notes.size() < MOST_NOTES) {
      notes.add(
          "Line %d: \u201c%s-%s\u201d was joined to \u201c%s%s\u201d; put the hyphen back if it belongs there."
              .formatted(next.number(), first, second, first, second));
    }
    return !compound;
  }

  private static boolean isBroken(CharSequence text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  private static String lastWord(CharSequence text) {
    int end = text.length() - 1;
    int begin = end;
    while (begin > Math.max(0, end - LONGEST) && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.subSequence(begin, end).toString().toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < Math.min(LONGEST, text.length()) && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
