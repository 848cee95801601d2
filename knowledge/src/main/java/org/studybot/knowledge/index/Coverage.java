package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/**
 * How much of what a question asks for an entry speaks of: the weight of the words they share as a
 * share of the weight of all words of the question, from 0 to 1.
 */
final class Coverage {

  private record Weighted(String stem, double weight, double certainty) {}

  private final IndexReader reader;
  private final List<Weighted> words = new ArrayList<>();
  private double whole;

  Coverage(IndexReader reader, Lexicon lexicon, Question question) throws IOException {
    this.reader = reader;
    for (Question.Word word : new LinkedHashSet<>(question.words())) {
      double weight = lexicon.weight(word.stem());
      words.add(new Weighted(word.stem(), weight, word.certainty()));
      whole += weight;
    }
  }

  /** The coverage by this document of the reader. */
  double by(int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    double covered = 0;
    for (Weighted word : words) {
      if (has(leaf, document, word)) {
        covered += word.weight() * word.certainty();
      }
    }
    return covered / whole;
  }

  private static boolean has(LeafReaderContext leaf, int document, Weighted word)
      throws IOException {
    PostingsEnum postings =
        leaf.reader().postings(new Term(Fields.TEXT, word.stem()), PostingsEnum.NONE);
    int target = document - leaf.docBase;
    return postings != null && postings.advance(target) == target;
  }
}
