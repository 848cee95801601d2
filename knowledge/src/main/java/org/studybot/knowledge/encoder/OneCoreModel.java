package org.studybot.knowledge.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executors;

/**
 * The model of the class path, run so that one text takes one core. By itself the runtime splits
 * each text among all cores, whose threads then go on turning for the next text, which a bot does
 * not have yet: that is only quicker for texts that follow each other at once, and takes the cores
 * from other people's questions. Several texts are encoded side by side, one on each core.
 */
final class OneCoreModel extends AbstractInProcessEmbeddingModel {

  private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
  private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

  private static final OneCoreModel LOADED = load();

  private final OnnxBertBiEncoder encoder;

  private OneCoreModel(OnnxBertBiEncoder encoder) {
    super(Executors.newWorkStealingPool());
    this.encoder = encoder;
  }

  /** The model, loaded when it is first asked for; a linkage error says that it cannot be. */
  static OneCoreModel get() {
    return LOADED;
  }

  @Override
  protected OnnxBertBiEncoder model() {
    return encoder;
  }

  /**
   * The library that reads the tokenizer asks on its first use whether it runs at Amazon, and if so
   * reports that it was started ("Telemetry" in the documentation of DJL). Nothing here calls home.
   */
  private static void keepQuiet() {
    System.setProperty("ai.djl.offline", "true");
  }

  private static OneCoreModel load() {
    keepQuiet();
    try (InputStream model = resource(MODEL);
        InputStream tokenizer = resource(TOKENIZER);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(model.readAllBytes(), options);
      return new OneCoreModel(
          new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN));
    } catch (OrtException | IOException unusable) {
      throw new IllegalStateException("the model cannot be loaded", unusable);
    }
  }

  private static InputStream resource(String path) throws IOException {
    InputStream found = OneCoreModel.class.getResourceAsStream(path);
    if (found == null) {
      throw new FileNotFoundException("not on the class path: " + path);
    }
    return found;
  }
}
