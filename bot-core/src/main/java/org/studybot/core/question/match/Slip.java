package org.studybot.core.question.match;

import java.util.List;
import java.util.Set;

/**
 * How many typing errors turn one word into another, where that is forgivable: a slip keeps the
 * first letter, leaves short words and numbers alone, and never turns a word into one that means
 * something else ("hypothermia" is no slip of "hyperthermia").
 */
final class Slip {

  /** More than any word may have. */
  static final int NONE = 100;

  private static final List<String> PREFIXES =
      List.of(
          "", "un", "in", "im", "il", "ir", "non", "dis", "mis", "de", "anti", "ante", "pre",
          "post", "pro", "re", "per", "inter", "intra", "intro", "extra", "hyper", "hypo", "over",
          "under", "sub", "super", "micro", "macro", "mono", "poly", "bi", "uni", "tri", "endo",
          "exo", "ex", "homo", "hetero", "mal", "para", "peri");

  /** Endings that tell people, or substances, apart. */
  private static final List<Set<String>> ENDINGS =
      List.of(
          Set.of("er", "ee", "ed"),
          Set.of("or", "ee"),
          Set.of("ful", "less"),
          Set.of("ane", "ene", "yne"),
          Set.of("ate", "ite", "ide"),
          Set.of("ose", "ase"));

  /** Pairs that a spelling checker does not notice either. */
  private static final Set<Set<String>> CONFUSABLE =
      Set.of(
          Set.of("causal", "casual"),
          Set.of("trial", "trail"),
          Set.of("angel", "angle"),
          Set.of("diary", "dairy"),
          Set.of("quiet", "quite"),
          Set.of("marital", "martial"),
          Set.of("united", "untied"),
          Set.of("sacred", "scared"),
          Set.of("morality", "mortality"),
          Set.of("mental", "metal"),
          Set.of("ingenious", "ingenuous"),
          Set.of("personal", "personnel"),
          Set.of("adoption", "adaption"),
          Set.of("statue", "statute"),
          Set.of("stature", "statute"),
          Set.of("status", "statue"),
          Set.of("genetic", "generic"),
          Set.of("prosecute", "persecute"),
          Set.of("discreet", "discrete"),
          Set.of("desert", "dessert"),
          Set.of("compliment", "complement"),
          Set.of("assent", "ascent"),
          Set.of("lesion", "lesson"),
          Set.of("conservation", "conversation"));

  private Slip() {}

  /**
   * The number of slips from the expected word to the given one, both folded; {@link #NONE} if they
   * are not the same word.
   */
  static int count(String expected, String given) {
    if (expected.equals(given)) {
      return 0;
    }
    int most = tolerance(expected);
    boolean forgivable =
        most > 0
            && Math.abs(expected.length() - given.length()) <= most
            && expected.charAt(0) == given.charAt(0)
            && given.chars().allMatch(Character::isLetter)
            && !CONFUSABLE.contains(Set.of(expected, given))
            && !differInMeaning(expected, given);
    if (!forgivable) {
      return NONE;
    }
    int edits = Edits.between(expected, given);
    boolean swap = expected.length() == given.length();
    boolean slip = expected.length() > 5 || (swap && Edits.isSwap(expected, given));
    return slip && edits <= most ? edits : NONE;
  }

  /** Short words have too many neighbours that are words themselves. */
  static int tolerance(String word) {
    if (word.length() < 5 || !word.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return word.length() < 9 ? 1 : 2;
  }

  private static boolean differInMeaning(String one, String other) {
    for (String prefix : PREFIXES) {
      if (one.startsWith(prefix) && hasOtherPrefix(one.substring(prefix.length()), prefix, other)) {
        return true;
      }
    }
    return ENDINGS.stream().anyMatch(endings -> endApart(one, other, endings));
  }

  private static boolean endApart(String one, String other, Set<String> endings) {
    return endings.stream()
        .filter(one::endsWith)
        .map(ending -> one.substring(0, one.length() - ending.length()))
        .anyMatch(root -> endings.stream().anyMatch(ending -> other.equals(root + ending)));
  }

  private static boolean hasOtherPrefix(String root, String prefix, String word) {
    return root.length() > 2
        && PREFIXES.stream().anyMatch(p -> !p.equals(prefix) && word.equals(p + root));
  }
}
