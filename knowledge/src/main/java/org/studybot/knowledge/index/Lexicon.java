package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.index.Question.Word;

/** The words of an index: which it knows, how telling each is, and what a misspelt one meant. */
final class Lexicon {

  private static final int MOST_WORDS = 40;
  private static final int SHORTEST_FOR_TWO_SLIPS = 6;

  private record Stem(String text, int entries) {}

  private final KnownTerms terms;

  /** Those of words of the notes that were asked for; there are no more than the notes have. */
  private final Map<String, Stem> stems = new ConcurrentHashMap<>();

  private final int entries;
  private final Map<String, Integer> written;
  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final Set<Kind> kinds;
  private final WholeTopics wholeTopics;

  Lexicon(IndexSearcher searcher, Catalogue catalogue) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    this.terms = new KnownTerms(searcher);
    this.synonyms = Synonyms.of(catalogue);
    this.kinds = kinds(catalogue);
    this.wholeTopics = new WholeTopics(catalogue);
    this.entries = reader.getDocCount(Fields.TEXT);
    this.written = writtenWords(reader);
    this.vocabulary = Vocabulary.of(written);
  }

  /** Understands a text as a question to this index. */
  Question question(String typedText) throws IOException {
    String text = Shorthand.writtenInFull(Analysis.beginningOf(typedText), written::containsKey);
    Optional<Intent> intent = Intent.of(text, kinds);
    String about = intent.map(Intent::rest).orElse(text);
    List<Word> telling = new ArrayList<>();
    Set<String> asides = new LinkedHashSet<>();
    for (String typed : Analysis.words(Analysis.WRITTEN, about)) {
      boolean tells = !FunctionWords.contain(typed);
      if (tells && telling.size() < MOST_WORDS) {
        addOrJoin(telling, word(typed));
      } else if (!tells && !FunctionWords.ask(typed) && !isEverywhere(typed)) {
        asides.add(typed);
      }
    }
    String mended = mended(text, telling);
    Set<Kind> preferred =
        intent.map(Intent::kind).map(Set::of).orElseGet(() -> wholeTopics.kindsAskedFor(telling));
    return new Question(mended, spelledOut(mended, telling), preferred, telling, asides);
  }

  /**
   * How much a word tells: the rarer, the more; most of all one that the notes do not know (inverse
   * document frequency as in BM25, Robertson and Zaragoza, 2009).
   */
  double weight(Word word) {
    return Math.log(1 + (entries - word.entries() + 0.5) / (word.entries() + 0.5));
  }

  /** How much a word tells that the notes do not have. */
  double weightOfUnknown() {
    return Math.log(1 + (entries + 0.5) / 0.5);
  }

  /** How much a word tells that stands in one entry only. */
  double weightOfRarest() {
    return Math.log(1 + (entries - 0.5) / 1.5);
  }

  /** The terms of the index. */
  KnownTerms terms() {
    return terms;
  }

  /** A known word that resembles this one, too little to be taken for it unasked. */
  Optional<String> resembling(String word) {
    int slips = word.length() < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
    return vocabulary.nearest(word, slips).map(Vocabulary.Near::word);
  }

  /** The text with misspelt words put right, the rest of it as it is. */
  private static String mended(String text, List<Word> words) {
    String mended = text.strip();
    for (Word word : words) {
      if (word.slips() > 0) {
        String typed = "(?iU)\\b" + Pattern.quote(word.typed()) + "\\b";
        mended = mended.replaceAll(typed, Matcher.quoteReplacement(word.written()));
      }
    }
    return mended;
  }

  /** The text with the words of each acronym in its place that the notes never write themselves. */
  private String spelledOut(String text, List<Word> words) {
    String out = text;
    for (Word word : words) {
      String acronym = "(?iU)\\b" + Pattern.quote(word.written()) + "\\b";
      String meaning = synonyms.spelledOut(word.written());
      if (!written.containsKey(word.written()) && !meaning.equals(word.written())) {
        out = out.replaceAll(acronym, Matcher.quoteReplacement(meaning));
      }
    }
    return out;
  }

  /** What stands in most entries tells none of them from the others, and is long to read. */
  private boolean isEverywhere(String word) {
    return 2L * written.getOrDefault(word, 0) > entries;
  }

  private void addOrJoin(List<Word> telling, Word word) throws IOException {
    Optional<Word> joined = telling.isEmpty() ? Optional.empty() : joined(telling.getLast(), word);
    if (joined.isPresent()) {
      telling.removeLast();
    }
    telling.add(joined.orElse(word));
  }

  /** What the notes write as one word and was typed as two: "whistle blowing". */
  private Optional<Word> joined(Word one, Word next) throws IOException {
    String both = one.typed() + next.typed();
    return one.isSound() && next.isSound()
        ? Optional.empty()
        : Optional.of(meaning(both, both, 0)).filter(Word::known);
  }

  private Word word(String typed) throws IOException {
    Word asTyped = meaning(typed, typed, 0);
    Optional<Vocabulary.Near> near = asTyped.known() ? Optional.empty() : vocabulary.nearest(typed);
    return near.isPresent() ? meaning(typed, near.get().word(), near.get().distance()) : asTyped;
  }

  private Word meaning(String typed, String written, int slips) throws IOException {
    Stem stem = stems.get(written);
    if (stem == null) {
      stem = stem(written);
      if (this.written.containsKey(written)) {
        stems.put(written, stem);
      }
    }
    return new Word(typed, written, stem.text(), slips, stem.entries());
  }

  private Stem stem(String written) throws IOException {
    String stem = Analysis.stem(written);
    return new Stem(stem, terms.documents(Fields.TEXT, stem));
  }

  /** The kinds that there are to choose from; none where all entries are of one kind. */
  private static Set<Kind> kinds(Catalogue catalogue) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (Topic topic : catalogue.topics()) {
      topic.entries().forEach(entry -> kinds.add(entry.kind()));
    }
    return kinds.size() < 2 ? Set.of() : kinds;
  }

  private static Map<String, Integer> writtenWords(IndexReader reader) throws IOException {
    Map<String, Integer> words = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.EXACT);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef word = each.next(); word != null; word = each.next()) {
      words.put(word.utf8ToString(), each.docFreq());
    }
    return words;
  }
}
