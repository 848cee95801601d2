package org.studybot.knowledge.encoder;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * all-MiniLM-L6-v2 (sentence-transformers; Apache-2.0), quantised to 8 bits: 384 dimensions. Model
 * and native code come from the class path; nothing is fetched.
 */
public final class MiniLmEncoder implements SentenceEncoder {

  private static final Logger log = LoggerFactory.getLogger(MiniLmEncoder.class);

  /** A text of more letters is cut: the model was trained on 256 pieces of words. */
  private static final int LONGEST = 2000;

  private final EmbeddingModel model = OneCoreModel.get();

  private MiniLmEncoder() {}

  /** The encoder, if this machine can run it; if not, the log says why. */
  public static Optional<SentenceEncoder> load() {
    try {
      MiniLmEncoder encoder = new MiniLmEncoder();
      encoder.encode("warm up");
      return Optional.of(encoder);
    } catch (LinkageError | RuntimeException missing) {
      log.warn(
          "Searching by words only: the sentence encoder cannot run here ({})", missing, missing);
      return Optional.empty();
    }
  }

  @Override
  public String model() {
    return "all-MiniLM-L6-v2-q";
  }

  @Override
  public float[] encode(String text) {
    return model.embed(beginningOf(text)).content().vector();
  }

  @Override
  public List<float[]> encodeAll(List<String> texts) {
    List<TextSegment> segments =
        texts.stream().map(text -> TextSegment.from(beginningOf(text))).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  private static String beginningOf(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
