package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.studybot.knowledge.index.Question.Word;

/** The words of an index: which it knows, how telling each is, and what a misspelt one meant. */
final class Lexicon {

  private static final int MOST_WORDS = 40;
  private static final int SHORTEST_FOR_TWO_SLIPS = 6;

  private final IndexReader reader;
  private final Vocabulary vocabulary;

  Lexicon(IndexReader reader) throws IOException {
    this.reader = reader;
    this.vocabulary = Vocabulary.of(writtenWords(reader));
  }

  /** Understands a text as a question to this index. */
  Question question(String text) throws IOException {
    List<Word> telling = new ArrayList<>();
    Set<String> asides = new LinkedHashSet<>();
    List<String> typed = Analysis.words(Analysis.WRITTEN, Analysis.beginningOf(text));
    for (int at = 0; at < typed.size() && telling.size() < MOST_WORDS; at++) {
      String next = at + 1 < typed.size() ? typed.get(at + 1) : "";
      if (FunctionWords.contain(typed.get(at))) {
        asides.add(typed.get(at));
      } else if (areOne(typed.get(at), next)) {
        telling.add(asTyped(typed.get(at++) + next));
      } else {
        telling.add(word(typed.get(at)));
      }
    }
    return new Question(telling, asides);
  }

  /**
   * How much a word tells: the rarer, the more; most of all one that the notes do not know (inverse
   * document frequency as in BM25, Robertson and Zaragoza, 2009).
   */
  double weight(String stem) throws IOException {
    int with = documentFrequency(stem);
    return Math.log(1 + (reader.numDocs() - with + 0.5) / (with + 0.5));
  }

  /** A known word that resembles this one, too little to be taken for it unasked. */
  Optional<String> resembling(String word) {
    int slips = word.length() < SHORTEST_FOR_TWO_SLIPS ? 1 : 2;
    return vocabulary.nearest(word, slips).map(Vocabulary.Near::word);
  }

  boolean knows(Word word) throws IOException {
    return documentFrequency(word.stem()) > 0;
  }

  private Word word(String typed) throws IOException {
    Word asTyped = asTyped(typed);
    return knows(asTyped)
        ? asTyped
        : vocabulary.nearest(typed).map(near -> corrected(typed, near)).orElse(asTyped);
  }

  /** Whether the notes write as one word what was typed as two: "whistle blowing". */
  private boolean areOne(String one, String next) throws IOException {
    return !next.isEmpty()
        && !(knows(asTyped(one)) && knows(asTyped(next)))
        && knows(asTyped(one + next));
  }

  private static Word asTyped(String typed) {
    return new Word(typed, typed, Analysis.stem(typed), 0);
  }

  private static Word corrected(String typed, Vocabulary.Near near) {
    return new Word(typed, near.word(), Analysis.stem(near.word()), near.distance());
  }

  private int documentFrequency(String stem) throws IOException {
    return reader.docFreq(new Term(Fields.TEXT, stem));
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
