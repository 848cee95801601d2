package org.studybot.core.question.match;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the capitals of short words may tell apart: formulae, units and genes. */
final class Formula {

  private static final int LONGEST = 4;

  private static final Set<String> ELEMENTS =
      Set.of(
          ("H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge"
                  + " As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce"
                  + " Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po"
                  + " At Rn Fr Ra Ac Th Pa U Np Pu Am")
              .split(" "));

  /** Read as words whatever their capitals. */
  private static final Set<String> WORDS =
      Set.of("no", "in", "as", "he", "at", "be", "am", "us", "so", "on", "is", "of", "if", "i");

  private Formula() {}

  private static final Pattern ION = Pattern.compile("^(?:[A-Z][a-z]?+|[0-9]++|[()\\[\\]])++[+-]");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]?+");

  private static final String SHELL =
      "[1-7][spdf](?:[0-9](?=[1-7][spdf]|$)|[0-9]{2}(?=[1-7][spdf]|$))";

  /** Two shells or more, or behind a core: one alone may be a power. */
  private static final Pattern CONFIGURATION =
      Pattern.compile("(?:\\[[A-Z][a-z]?+]|" + SHELL + ")(?:" + SHELL + ")++");

  /** Whether it is an ion with its charge in the line: "SO42-". */
  static boolean isIon(String text) {
    return ION.matcher(text).matches()
        && SYMBOL.matcher(text).results().count() > 0
        && SYMBOL.matcher(text).results().allMatch(it -> ELEMENTS.contains(it.group()));
  }

  /** Whether it is a configuration of electrons with their numbers in the line: "1s22s22p6". */
  static boolean isConfiguration(String text) {
    return CONFIGURATION.matcher(text).matches();
  }

  /** Whether the letters, as they stand, are the symbols of elements. */
  static boolean isFormula(String word) {
    return word.length() <= LONGEST && symbols(word) > 0;
  }

  /** How many elements the word names; 0 if it is no formula. */
  private static int symbols(String word) {
    int count = 0;
    for (int at = 0; at < word.length(); count++) {
      int end = at + 1;
      while (end < word.length() && Character.isLowerCase(word.charAt(end))) {
        end++;
      }
      if (!ELEMENTS.contains(word.substring(at, end))) {
        return 0;
      }
      at = end;
    }
    return count;
  }

  /**
   * Whether two words of the same letters differ in meaning by their capitals: Co and CO, mW and
   * MW, Aa and aa. Who types no capitals at all means none of that, but for genes.
   */
  static boolean differ(String expected, String given) {
    if (expected.equals(given) || expected.length() > LONGEST) {
      return false;
    }
    return isGenotype(expected)
        || (isFormula(expected)
            && isFormula(given)
            && symbols(expected) != symbols(given)
            && !WORDS.contains(lower(expected)))
        || isOtherPrefix(expected, given);
  }

  /** Pairs of the same letter, as in AA, Aa and RrYy. */
  private static boolean isGenotype(String word) {
    String lower = lower(word);
    if (word.length() % 2 != 0 || (word.length() == 2 && WORDS.contains(lower))) {
      return false;
    }
    for (int at = 0; at < lower.length(); at += 2) {
      if (lower.charAt(at) != lower.charAt(at + 1)) {
        return false;
      }
    }
    return true;
  }

  /** Milli and mega, before a unit written the same way. */
  private static boolean isOtherPrefix(String expected, String given) {
    char one = expected.charAt(0);
    char other = given.charAt(0);
    return one != other
        && expected.length() > 1
        && lower(expected).charAt(0) == 'm'
        && expected.substring(1).equals(given.substring(1))
        && Set.of("W", "Hz", "V", "A", "J", "Pa", "g", "L", "N", "B", "b")
            .contains(expected.substring(1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
