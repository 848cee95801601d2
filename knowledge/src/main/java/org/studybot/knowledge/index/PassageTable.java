package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.VectorUtil;

/**
 * The passages of an index of one segment, to be compared with a question: how near the two are in
 * meaning, and how much of the question the passage speaks of. The vectors of whole entries lie in
 * memory, for all of them are looked at each time; those of their parts are read when wanted.
 */
final class PassageTable {

  /**
   * How much shared words count beside the meaning when one passage is judged. Measured on SQuAD's
   * questions: from .3 to .5 it hardly matters.
   */
  private static final float WORDS = 0.4f;

  private final LeafReader reader;
  private final int[] ordinals;
  private final List<List<Integer>> passages = new ArrayList<>();
  private final float[][] wholes;

  PassageTable(IndexReader index, int entries) throws IOException {
    if (index.leaves().size() != 1) {
      throw new IOException("an index of " + index.leaves().size() + " segments, not one");
    }
    this.reader = index.leaves().getFirst().reader();
    this.ordinals = new int[reader.maxDoc()];
    this.wholes = new float[entries][];
    for (int entry = 0; entry < entries; entry++) {
      passages.add(new ArrayList<>());
    }
    read();
  }

  /** How near each entry as a whole is to a question of this vector: cosines, from -1 to 1. */
  float[] whole(float[] question) {
    float[] cosines = new float[wholes.length];
    for (int entry = 0; entry < wholes.length; entry++) {
      cosines[entry] = VectorUtil.dotProduct(question, wholes[entry]);
    }
    return cosines;
  }

  /**
   * The best that a passage of each of these entries reaches, from -1 to 1.
   *
   * @param covered as {@link #covered} gives it for the question of this vector
   */
  float[] best(float[] covered, float[] vector, int[] entries) throws IOException {
    FloatVectorValues vectors = vectors();
    float[] best = new float[entries.length];
    for (int at = 0; at < entries.length; at++) {
      best[at] = -1;
      for (int passage : passages.get(entries[at])) {
        float cosine = VectorUtil.dotProduct(vector, vectors.vectorValue(passage));
        best[at] = Math.max(best[at], WORDS * covered[passage] + (1 - WORDS) * cosine);
      }
    }
    return best;
  }

  /** The vectors of some passages, for use as questions: of each entry the last. */
  float[] vectorOfLast(int entry) throws IOException {
    return vectors().vectorValue(passages.get(entry).getLast()).clone();
  }

  /** What share of the question, by weight, each passage speaks of. */
  float[] covered(Question question, Lexicon lexicon) throws IOException {
    float[] covered = new float[vectors().size()];
    Set<Question.Word> words = new LinkedHashSet<>(question.words());
    double all = words.stream().mapToDouble(lexicon::weight).sum();
    for (Question.Word word : words) {
      float share = (float) (lexicon.weight(word) * word.certainty() / all);
      PostingsEnum postings =
          reader.postings(new Term(Fields.PASSAGE, word.stem()), PostingsEnum.NONE);
      while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        covered[ordinals[postings.docID()]] += share;
      }
    }
    return covered;
  }

  private void read() throws IOException {
    FloatVectorValues vectors = vectors();
    NumericDocValues numbers = reader.getNumericDocValues(Fields.NUMBER);
    NumericDocValues whole = reader.getNumericDocValues(Fields.WHOLE);
    for (int ordinal = 0; ordinal < vectors.size(); ordinal++) {
      int document = vectors.ordToDoc(ordinal);
      if (!numbers.advanceExact(document) || !whole.advanceExact(document)) {
        throw new IOException("a passage without an entry");
      }
      int entry = (int) numbers.longValue();
      ordinals[document] = ordinal;
      passages.get(entry).add(ordinal);
      if (whole.longValue() == 1) {
        wholes[entry] = vectors.vectorValue(ordinal).clone();
      }
    }
  }

  private FloatVectorValues vectors() throws IOException {
    FloatVectorValues vectors = reader.getFloatVectorValues(Fields.VECTOR);
    if (vectors == null) {
      throw new IOException("an index without vectors");
    }
    return vectors;
  }
}
