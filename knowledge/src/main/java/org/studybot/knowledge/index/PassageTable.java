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

  /**
   * So many phrasings of an entry have to agree, if it has four times as many: among many some come
   * near to anything. Measured on our own questions to the starter pack.
   */
  private static final int MOST_AGREEING = 3;

  private final LeafReader reader;
  private final int[] ordinals;
  private final int[][] texts;
  private final int[][] phrasings;
  private final VectorTable vectors;
  private final Discriminant discriminant;

  PassageTable(IndexReader index, int entries) throws IOException {
    if (index.leaves().size() != 1) {
      throw new IOException("an index of " + index.leaves().size() + " segments, not one");
    }
    this.reader = index.leaves().getFirst().reader();
    this.ordinals = new int[reader.maxDoc()];
    FloatVectorValues stored = stored();
    this.vectors = new VectorTable(stored.size(), stored.dimension());
    Discriminant.Learner learner =
        new Discriminant.Learner(entries, stored.size(), stored.dimension());
    IntStream.Builder[] texts = builders(entries);
    IntStream.Builder[] phrasings = builders(entries);
    read(stored, texts, phrasings, learner);
    this.texts = built(texts);
    this.phrasings = built(phrasings);
    this.discriminant = learner.learnt();
  }

  /** How much rather a question of this vector belongs to each entry than to the others. */
  float[] belonging(VectorTable.Asked question) {
    return discriminant.of(question);
  }

  /**
   * The best that each of these entries reaches, from -1 to 1: one passage of its text, or several
   * of its phrasings on average.
   *
   * @param covered as {@link #covered} gives it for the question of this vector
   */
  float[] best(float[] covered, VectorTable.Asked question, int[] entries) {
    float[] best = new float[entries.length];
    for (int at = 0; at < entries.length; at++) {
      int entry = entries[at];
      int agreeing = Math.clamp(phrasings[entry].length / 4, 1, MOST_AGREEING);
      best[at] =
          Math.max(
              best(texts[entry], 1, covered, question),
              best(phrasings[entry], agreeing, covered, question));
    }
    return best;
  }

  /** What the best so many of these passages reach on average; -1 if there are none. */
  private float best(int[] passages, int many, float[] covered, VectorTable.Asked question) {
    float[] best = new float[many];
    Arrays.fill(best, -1);
    for (int passage : passages) {
      float cosine = vectors.product(passage, question);
      float likeness = WORDS * covered[passage] + (1 - WORDS) * cosine;
      int place = many - 1;
      if (likeness > best[place]) {
        for (; place > 0 && likeness > best[place - 1]; place--) {
          best[place] = best[place - 1];
        }
        best[place] = likeness;
      }
    }
    float sum = 0;
    for (float one : best) {
      sum += one;
    }
    return sum / many;
  }

  /** The vector of the last passage of an entry, for use as a question. */
  float[] vectorOfLast(int entry) throws IOException {
    int[] last = phrasings[entry].length > 0 ? phrasings[entry] : texts[entry];
    return stored().vectorValue(last[last.length - 1]).clone();
  }

  /**
   * What share of the question, by weight, each passage speaks of; as if it had one word more,
   * which no passage has. So to share the only word of "I'm bored" says less than to share all of
   * five.
   */
  float[] covered(Question question, Lexicon lexicon) throws IOException {
    float[] covered = new float[vectors.size()];
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

  private void read(
      FloatVectorValues stored,
      IntStream.Builder[] texts,
      IntStream.Builder[] phrasings,
      Discriminant.Learner learner)
      throws IOException {
    NumericDocValues numbers = reader.getNumericDocValues(Fields.NUMBER);
    NumericDocValues parts = reader.getNumericDocValues(Fields.PART);
    for (int ordinal = 0; ordinal < stored.size(); ordinal++) {
      int document = stored.ordToDoc(ordinal);
      if (!numbers.advanceExact(document) || !parts.advanceExact(document)) {
        throw new IOException("a passage without an entry");
      }
      int entry = (int) numbers.longValue();
      ordinals[document] = ordinal;
      float[] vector = stored.vectorValue(ordinal);
      vectors.put(ordinal, vector);
      Passage.Part part = Passage.Part.of(parts.longValue());
      (part == Passage.Part.PHRASING ? phrasings : texts)[entry].add(ordinal);
      if (part != Passage.Part.SENTENCE) {
        learner.add(entry, vector);
      }
    }
  }

  private static IntStream.Builder[] builders(int entries) {
    return Stream.generate(IntStream::builder).limit(entries).toArray(IntStream.Builder[]::new);
  }

  private static int[][] built(IntStream.Builder[] builders) {
    return Stream.of(builders).map(all -> all.build().toArray()).toArray(int[][]::new);
  }

  private FloatVectorValues stored() throws IOException {
    FloatVectorValues stored = reader.getFloatVectorValues(Fields.VECTOR);
    if (stored == null) {
      throw new IOException("an index without vectors");
    }
    return stored;
  }
}
