package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;

/**
 * What means the same in a base of notes: what is known of English education and care, what pages
 * say themselves, and what a term explains, such as "Designated safeguarding lead (DSL)". Notes
 * that have one form are indexed under the others too. Immutable.
 */
final class Synonyms {

  private static final String ONE_WAY = " => ";

  /** A name and, in brackets, its other form. */
  private static final Pattern BRACKETED = Pattern.compile("\\A(.+?) \\(([^()]++)\\)");

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+s?");

  private static final int SHORTEST_SPELT_OUT = 3;

  private final SynonymMap.Builder lucene = new SynonymMap.Builder();
  private final Map<String, String> wordsOfAcronyms = new HashMap<>();

  private Synonyms() {}

  static Synonyms of(Catalogue catalogue) {
    Synonyms synonyms = new Synonyms();
    WordList.lines("synonyms.txt").forEach(synonyms::learn);
    for (Topic topic : catalogue.topics()) {
      topic.synonyms().forEach(synonyms::learn);
      topic.entries().stream().map(Entry::term).forEach(synonyms::learnFromName);
      topic.aliases().forEach(synonyms::learnFromName);
    }
    return synonyms;
  }

  /** As Lucene wants it. */
  SynonymMap map() throws IOException {
    return lucene.build();
  }

  /** The words that an acronym stands for; the word itself, if it is none. */
  String spelledOut(String word) {
    return wordsOfAcronyms.getOrDefault(word, word);
  }

  private void learn(String line) {
    if (line.contains(ONE_WAY)) {
      String[] sides = line.split(ONE_WAY, 2);
      learn(words(sides[0]), words(sides[1]));
    } else {
      SynonymSet.read(line).ifPresent(this::learn);
    }
  }

  private void learn(SynonymSet synonyms) {
    List<List<String>> forms = synonyms.forms().stream().map(Synonyms::words).toList();
    for (List<String> form : forms) {
      for (List<String> other : forms) {
        learn(form, other);
      }
    }
  }

  private void learn(List<String> form, List<String> other) {
    if (!form.isEmpty() && !other.isEmpty() && !form.equals(other)) {
      lucene.add(joined(form), joined(other), true);
      if (form.size() == 1 && form.getFirst().length() >= SHORTEST_SPELT_OUT && other.size() > 1) {
        wordsOfAcronyms.putIfAbsent(form.getFirst(), String.join(" ", other));
      }
    }
  }

  private void learnFromName(String name) {
    Matcher matcher = BRACKETED.matcher(name);
    if (matcher.matches()) {
      String one = matcher.group(1);
      String other = matcher.group(2);
      if (isAcronymOf(one, other) || isAcronymOf(other, one)) {
        learn(new SynonymSet(List.of(one, other)));
      }
    }
  }

  private static boolean isAcronymOf(String acronym, String words) {
    return ACRONYM.matcher(acronym).matches()
        && words.contains(" ")
        && Character.toUpperCase(words.charAt(0)) == acronym.charAt(0);
  }

  private static List<String> words(String form) {
    return Analysis.words(Analysis.WRITTEN, form);
  }

  private static CharsRef joined(List<String> words) {
    return SynonymMap.Builder.join(words.toArray(String[]::new), new CharsRefBuilder());
  }
}
