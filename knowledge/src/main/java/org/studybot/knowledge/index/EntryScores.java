package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Which entry a document is, and what every entry scores in a Lucene query. */
final class EntryScores {

  private final int[] numbers;
  private final int entries;

  EntryScores(IndexReader reader, int entries) throws IOException {
    this.entries = entries;
    this.numbers = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(Fields.NUMBER);
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (values == null || !values.advanceExact(document)) {
          throw new IOException("a document without an entry");
        }
        numbers[leaf.docBase + document] = (int) values.longValue();
      }
    }
  }

  /** The number of the entry that this document is, or is a passage of. */
  int number(int document) {
    return numbers[document];
  }

  /** The scores of all entries, by number; 0 for one that does not match. */
  float[] of(Query query, IndexSearcher searcher) throws IOException {
    return searcher.search(query, new ScoreManager());
  }

  private final class ScoreManager implements CollectorManager<ScoreCollector, float[]> {

    private final float[] scores = new float[entries];

    @Override
    public ScoreCollector newCollector() {
      return new ScoreCollector(scores);
    }

    @Override
    public float[] reduce(Collection<ScoreCollector> collectors) {
      return scores;
    }
  }

  private final class ScoreCollector extends SimpleCollector {

    private final float[] scores;
    private Scorable scorer = NO_SCORER;
    private int base;

    ScoreCollector(float[] scores) {
      this.scores = scores;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    public void setScorer(Scorable current) {
      scorer = current;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int document) throws IOException {
      scores[numbers[base + document]] = scorer.score();
    }
  }

  private static final Scorable NO_SCORER =
      new Scorable() {
        @Override
        public float score() {
          throw new IllegalStateException("nothing to score yet");
        }
      };
}
