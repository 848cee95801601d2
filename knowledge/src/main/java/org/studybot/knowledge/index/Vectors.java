package org.studybot.knowledge.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.encoder.SentenceEncoder;

/**
 * The vectors of passages: those that an older index has, and for the rest the encoder. After a
 * restart nothing is encoded again, and after a small edit only what was edited.
 */
final class Vectors {

  private static final Logger log = LoggerFactory.getLogger(Vectors.class);

  /** From so many on, encoding takes long enough for somebody to wonder. */
  private static final int MANY = 2000;

  private static final int BATCH = 256;

  private record Place(FloatVectorValues values, int ordinal) {}

  private final SentenceEncoder encoder;
  private final Map<String, Place> kept = new HashMap<>();
  private int expected;
  private int encoded;

  Vectors(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  /** Takes over what this index has; it must stay open until the new one is built. */
  void keep(IndexReader old) throws IOException {
    for (LeafReaderContext leaf : old.leaves()) {
      FloatVectorValues values = leaf.reader().getFloatVectorValues(Fields.VECTOR);
      BinaryDocValues keys = leaf.reader().getBinaryDocValues(Fields.KEY);
      for (int ordinal = 0; values != null && keys != null && ordinal < values.size(); ordinal++) {
        if (keys.advanceExact(values.ordToDoc(ordinal))) {
          kept.put(keys.binaryValue().utf8ToString(), new Place(values, ordinal));
        }
      }
    }
  }

  /** Tells how much work lies ahead, so that somebody who waits can be told how far it has come. */
  void expect(Stream<Passage> passages) {
    expected =
        (int)
            passages
                .map(Passage::text)
                .distinct()
                .filter(text -> !kept.containsKey(key(text)))
                .count();
  }

  /** The vectors of these passages by their texts. */
  Map<String, float[]> of(List<Passage> passages) throws IOException {
    Map<String, float[]> vectors = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (Passage passage : passages) {
      Place place = kept.get(key(passage.text()));
      if (place == null) {
        missing.add(passage.text());
      } else {
        vectors.put(passage.text(), place.values().vectorValue(place.ordinal()).clone());
      }
    }
    encode(missing.stream().distinct().toList(), vectors);
    return vectors;
  }

  String key(String text) {
    return Passage.key(encoder.model(), text);
  }

  private void encode(List<String> texts, Map<String, float[]> vectors) {
    for (int from = 0; from < texts.size(); from += BATCH) {
      List<String> batch = texts.subList(from, Math.min(texts.size(), from + BATCH));
      List<float[]> found = encoder.encodeAll(batch);
      for (int at = 0; at < batch.size(); at++) {
        vectors.put(batch.get(at), found.get(at));
      }
      count(batch.size());
    }
  }

  private void count(int more) {
    int tenth = tenths();
    encoded += more;
    if (expected >= MANY && tenths() > tenth) {
      log.info("Encoding the notes: {} of {} passages", encoded, expected);
    }
  }

  private int tenths() {
    return (int) (10L * encoded / Math.max(1, expected));
  }
}
