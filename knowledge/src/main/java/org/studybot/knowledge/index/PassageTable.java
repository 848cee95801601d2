package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;

/**
 * The passages of an index of one segment, to be compared with a question: how near the two are in
 * meaning, and how much of the question the passage speaks of. The vectors lie in memory.
 */
final class PassageTable {

  /**
   * How much shared words count beside the meaning when one passage is judged. Measured on SQuAD's
   * questions: from .3 to .5 it hardly matters.
   */
  private static final float WORDS = 0.4f;

  private final LeafReader reader;
  private final int[] ordinals;
  private final int[][] passages;
  private final VectorTable wholes;
  private final VectorTable parts;

  PassageTable(IndexReader index, int entries) throws IOException {
    if (index.leaves().size() != 1) {
      throw new IOException("an index of " + index.leaves().size() + " segments, not one");
    }
    this.reader = index.leaves().getFirst().reader();
    this.ordinals = new int[reader.maxDoc()];
    FloatVectorValues stored = stored();
    this.wholes = new VectorTable(entries, stored.dimension());
    this.parts = new VectorTable(stored.size(), stored.dimension());
    this.passages = read(stored, entries);
  }

  /** How near each entry as a whole is to a question of this vector: cosines, from -1 to 1. */
  float[] whole(VectorTable.Asked question) {
    float[] cosines = new float[passages.length];
    for (int entry = 0; entry < cosines.length; entry++) {
      cosines[entry] = wholes.cosine(entry, question);
    }
    return cosines;
  }

  /**
   * The best that a passage of each of these entries reaches, from -1 to 1.
   *
   * @param covered as {@link #covered} gives it for the question of this vector
   */
  float[] best(float[] covered, VectorTable.Asked question, int[] entries) {
    float[] best = new float[entries.length];
    for (int at = 0; at < entries.length; at++) {
      best[at] = -1;
      for (int passage : passages[entries[at]]) {
        float cosine = parts.cosine(passage, question);
        best[at] = Math.max(best[at], WORDS * covered[passage] + (1 - WORDS) * cosine);
      }
    }
    return best;
  }

  /** The vector of the last passage of an entry, for use as a question. */
  float[] vectorOfLast(int entry) throws IOException {
    int[] all = passages[entry];
    return stored().vectorValue(all[all.length - 1]).clone();
  }

  /**
   * What share of the question, by weight, each passage speaks of; as if it had one word more,
   * which no passage has. So to share the only word of "I'm bored" says less than to share all of
   * five.
   */
  float[] covered(Question question, Lexicon lexicon) throws IOException {
    float[] covered = new float[parts.size()];
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

  private int[][] read(FloatVectorValues stored, int entries) throws IOException {
    NumericDocValues numbers = reader.getNumericDocValues(Fields.NUMBER);
    NumericDocValues whole = reader.getNumericDocValues(Fields.WHOLE);
    IntStream.Builder[] found = new IntStream.Builder[entries];
    Arrays.setAll(found, _ -> IntStream.builder());
    for (int ordinal = 0; ordinal < stored.size(); ordinal++) {
      int document = stored.ordToDoc(ordinal);
      if (!numbers.advanceExact(document) || !whole.advanceExact(document)) {
        throw new IOException("a passage without an entry");
      }
      int entry = (int) numbers.longValue();
      ordinals[document] = ordinal;
      float[] vector = stored.vectorValue(ordinal);
      parts.put(ordinal, vector);
      found[entry].add(ordinal);
      if (whole.longValue() == 1) {
        wholes.put(entry, vector);
      }
    }
    return Stream.of(found).map(all -> all.build().toArray()).toArray(int[][]::new);
  }

  private FloatVectorValues stored() throws IOException {
    FloatVectorValues stored = reader.getFloatVectorValues(Fields.VECTOR);
    if (stored == null) {
      throw new IOException("an index without vectors");
    }
    return stored;
  }
}
