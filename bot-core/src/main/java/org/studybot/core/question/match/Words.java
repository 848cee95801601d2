package org.studybot.core.question.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as the words that count: no case, accents, punctuation or articles; contractions written
 * out, small numbers as digits, one spelling for British and American, one form for singular and
 * plural. "Not" is a word like any other, so a denial never equals its opposite.
 */
public final class Words {

  private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC`\u00B4]");
  private static final List<Rewriting> REWRITINGS =
      List.of(
          rewrite("[\\p{Cf}\\p{M}]+", ""),
          rewrite("[\u2212\u2010-\u2015]", "-"),
          rewrite("\\bcan'?t\\b|\\bcannot\\b", "can not"),
          rewrite("\\bwon't\\b", "will not"),
          rewrite("n't\\b", " not"),
          rewrite("'s\\b|(?<=s)'", ""),
          rewrite("(?<=\\d),(?=\\d{3}(?!\\d))", ""),
          rewrite("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", ""),
          rewrite("&|(?<=\\s)\\+(?=\\s)", " and "),
          rewrite("%", " percent "));
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])-(?=\\d)|\\d++(?:\\.\\d++)*+|[\\p{L}\\p{N}\\p{So}*]++(?:\\+\\+|#)?+");
  private static final Pattern ARTICLE =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(?:an?|the)\\s+(?!and\\b|or\\b)(?=[\\p{L}\\p{N}*])");

  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"));

  private Words() {}

  /** The words in their order, folded; empty if the text has no letter, digit or symbol. */
  public static List<String> of(String text) {
    return plain(text).stream().map(Words::fold).toList();
  }

  /** The words in their order, in lower case, each as it was spelt. */
  public static List<String> plain(String text) {
    String tidy = ARTICLE.matcher(tidy(text)).replaceAll("");
    List<String> words = new ArrayList<>();
    var matcher = WORD.matcher(tidy);
    String sign = "";
    while (matcher.find()) {
      if (matcher.group().equals("-")) {
        sign = "-";
      } else {
        words.add(sign + matcher.group());
        sign = "";
      }
    }
    return words;
  }

  private static String fold(String word) {
    return NUMBERS.getOrDefault(word, Spelling.fold(word));
  }

  private static String tidy(String text) {
    String straight = APOSTROPHE.matcher(text).replaceAll("'");
    String tidy = Normalizer.normalize(straight, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    for (Rewriting rewriting : REWRITINGS) {
      tidy = rewriting.pattern.matcher(tidy).replaceAll(rewriting.replacement);
    }
    return tidy;
  }

  private record Rewriting(Pattern pattern, String replacement) {}

  private static Rewriting rewrite(String pattern, String replacement) {
    return new Rewriting(Pattern.compile(pattern), replacement);
  }
}
