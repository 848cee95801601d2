package org.studybot.core.question.make;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.core.question.match.Words;

/**
 * The roots of the words in a text that carry meaning: "observing", "observed" and "observation"
 * have one root. A light stemmer in the manner of Lovins (1968): the longest known ending is cut as
 * long as enough of the word stays.
 */
final class Roots {

  private static final Pattern ENDING =
      Pattern.compile(
          "^(\\w{4,}?)(?:izations?|ational|ations?|ements?|ments?|nesses|ness|ships?|ities|ity"
              + "|ings?|ingly|edly|ively|ives?|iv|ions?|ances?|ences?|ers?|ors?|ables?|ibles?|ally"
              + "|als?|fully|ful|ically|ics?|ly|ed|es|e|y)$");
  private static final Pattern DOUBLED = Pattern.compile("([bdgmnprt])\\1$");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "about", "above", "after", "all", "also", "an", "and", "any", "are", "as", "at",
          "be", "because", "been", "before", "being", "between", "both", "but", "by", "can",
          "could", "do", "does", "done", "each", "for", "from", "had", "has", "have", "he", "her",
          "how", "i", "if", "in", "into", "is", "it", "its", "may", "might", "more", "most", "must",
          "no", "not", "of", "on", "only", "or", "other", "our", "out", "over", "person", "rather",
          "she", "should", "so", "some", "such", "than", "that", "the", "their", "them", "then",
          "there", "these", "they", "thi", "this", "those", "through", "to", "under", "up", "very",
          "wa", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who",
          "will", "with", "would", "you", "your", "1", "2", "3");

  private Roots() {}

  /** The roots in the order of the text, each once. */
  static Set<String> of(String text) {
    return Words.of(text).stream()
        .filter(word -> !FUNCTION_WORDS.contains(word))
        .map(Roots::root)
        .collect(toCollection(LinkedHashSet::new));
  }

  /** How much two texts have in common, from 0 to 1: shared roots among all roots (Jaccard). */
  static double overlap(Set<String> one, Set<String> other) {
    long shared = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  private static String root(String word) {
    String cut = ENDING.matcher(word).replaceFirst("$1");
    return cut.equals(word) ? word : DOUBLED.matcher(cut).replaceFirst("$1");
  }

  /** Whether two roots belong to one family of words, as "practic" and "practis" do. */
  static boolean sameFamily(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int shared = 0;
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return a.equals(b) || (shared >= 5 && shared > 0.8 * Math.max(a.length(), b.length()));
  }
}
