package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * How much of what a question asks for entries speak of: the weight of the words they share as a
 * share of the weight of all words of the question, from 0 to 1.
 */
final class Coverage {

  private final int[] documents;
  private final double[] covered;
  private double whole;

  /** Reads the postings of each word once, for all the documents found. */
  Coverage(IndexReader reader, Lexicon lexicon, Question question, ScoreDoc[] found)
      throws IOException {
    documents = Arrays.stream(found).mapToInt(one -> one.doc).sorted().toArray();
    covered = new double[documents.length];
    for (Question.Word word : new LinkedHashSet<>(question.words())) {
      double weight = lexicon.weight(word);
      whole += weight;
      for (LeafReaderContext leaf : reader.leaves()) {
        add(
            weight * word.certainty(),
            leaf,
            lexicon.terms().postings(leaf, Fields.TEXT, word.stem()));
      }
    }
  }

  /** The coverage by one of the documents found. */
  double by(ScoreDoc found) {
    return covered[Arrays.binarySearch(documents, found.doc)] / whole;
  }

  private void add(double share, LeafReaderContext leaf, @Nullable PostingsEnum postings)
      throws IOException {
    for (int at = 0; at < documents.length && postings != null; at++) {
      if (has(postings, documents[at] - leaf.docBase)) {
        covered[at] += share;
      }
    }
  }

  /** To be asked in ascending order. A document before or behind this leaf is not in it. */
  private static boolean has(PostingsEnum postings, int document) throws IOException {
    int reached = postings.docID() < document ? postings.advance(document) : postings.docID();
    return reached == document;
  }
}
