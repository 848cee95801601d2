package org.studybot.core.question.make;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.studybot.core.question.Question;
import org.studybot.core.question.match.Words;

/** Takes the words of a concept's names, and their relatives, out of a text. */
final class Mask {

  static final String GAP = Question.Typed.GAP;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['\u2019]\\p{L}++)?+");
  private static final Pattern GAPS =
      Pattern.compile(Pattern.quote(GAP) + "(?:[ -]++" + Pattern.quote(GAP) + ")++");

  private final Set<String> words;
  private final Set<String> roots;

  private Mask(Set<String> words) {
    this.words = words;
    this.roots = Roots.of(String.join(" ", words));
  }

  static Mask of(Names names) {
    return new Mask(
        names
            .withInitials()
            .flatMap(name -> Words.plain(name).stream())
            .filter(word -> !Roots.of(word).isEmpty())
            .collect(Collectors.toSet()));
  }

  /** The text with gaps; gaps side by side become one, so that they do not count the words. */
  String applyTo(String text) {
    String gapped = WORD.matcher(text).replaceAll(this::gapIfNamed);
    return GAPS.matcher(gapped).replaceAll(GAP);
  }

  /** Whether a text with these roots would lose a word. */
  boolean touches(Set<String> rootsOfText) {
    return rootsOfText.stream().anyMatch(this::isNamed);
  }

  /** Whether enough of a gapped text is left to go by: few gaps among many words. */
  static boolean isReadable(String gapped) {
    List<String> rest = Words.plain(gapped.replace(GAP, " "));
    int gaps = (gapped.length() - gapped.replace(GAP, "").length()) / GAP.length();
    return gaps <= 3 && rest.size() >= 6 + 3 * gaps;
  }

  private String gapIfNamed(MatchResult found) {
    String word = found.group();
    boolean named =
        Words.plain(word).stream().anyMatch(words::contains)
            || Roots.of(word).stream().anyMatch(this::isNamed);
    return named ? GAP : Matcher.quoteReplacement(word);
  }

  private boolean isNamed(String root) {
    return roots.stream().anyMatch(name -> Roots.sameFamily(root, name));
  }
}
