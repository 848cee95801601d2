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

/**
 * The passages of an index of one segment, to be compared with a question: how near the two are in
 * meaning, and how much of the question the passage speaks of. The vectors lie in memory: those of
 * whole entries in the form that is quickest, for all of them are looked at each time, those of
 * their parts in the form that is smallest.
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
  private final int[][] wholes;
  private final FixedPoint.Small[] parts;

  PassageTable(IndexReader index, int entries) throws IOException {
    if (index.leaves().size() != 1) {
      throw new IOException("an index of " + index.leaves().size() + " segments, not one");
    }
    this.reader = index.leaves().getFirst().reader();
    this.ordinals = new int[reader.maxDoc()];
    this.wholes = new int[entries][];
    this.parts = new FixedPoint.Small[vectors().size()];
    for (int entry = 0; entry < entries; entry++) {
      passages.add(new ArrayList<>());
    }
    read();
  }

  /** How near each entry as a whole is to a question of this vector: cosines, from -1 to 1. */
  float[] whole(int[] question) {
    float[] cosines = new float[wholes.length];
    for (int entry = 0; entry < wholes.length; entry++) {
      cosines[entry] = FixedPoint.cosine(question, wholes[entry]);
    }
    return cosines;
  }

  /**
   * The best that a passage of each of these entries reaches, from -1 to 1.
   *
   * @param covered as {@link #covered} gives it for the question of this vector
   */
  float[] best(float[] covered, int[] vector, int[] entries) {
    int[] room = new int[vector.length];
    float[] best = new float[entries.length];
    for (int at = 0; at < entries.length; at++) {
      best[at] = -1;
      for (int passage : passages.get(entries[at])) {
        float cosine = parts[passage].cosine(vector, room);
        best[at] = Math.max(best[at], WORDS * covered[passage] + (1 - WORDS) * cosine);
      }
    }
    return best;
  }

  /** The vector of the last passage of an entry, for use as a question. */
  float[] vectorOfLast(int entry) throws IOException {
    return vectors().vectorValue(passages.get(entry).getLast()).clone();
  }

  /**
   * What share of the question, by weight, each passage speaks of; as if it had one word more,
   * which no passage has. So to share the only word of "I'm bored" says less than to share all of
   * five.
   */
  float[] covered(Question question, Lexicon lexicon) throws IOException {
    float[] covered = new float[parts.length];
    Set<Question.Word> words = new LinkedHashSet<>(question.words());
    double all = words.stream().mapToDouble(lexicon::weight).sum() + lexicon.weightOfUnknown();
    for (Question.Word word : words) {
      float share = (float) (lexicon.weight(word) * word.certainty() / all);
      PostingsEnum postings =
          lexicon.terms().postings(reader.getContext(), Fields.PASSAGE, word.stem());
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
      float[] vector = vectors.vectorValue(ordinal);
      passages.get(entry).add(ordinal);
      parts[ordinal] = FixedPoint.Small.of(vector);
      if (whole.longValue() == 1) {
        wholes[entry] = FixedPoint.of(vector);
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
