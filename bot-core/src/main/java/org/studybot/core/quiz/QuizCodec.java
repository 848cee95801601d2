package org.studybot.core.quiz;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A quiz as JSON, to be stored and read back: every text carries the version it was written by. A
 * text that this version cannot read, from a newer one or damaged, is refused with an {@link
 * IllegalArgumentException} that says why. Safe for use by many threads.
 */
public final class QuizCodec {

  private static final int VERSION = 1;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new QuizJson())
          .addMixIn(Phase.class, PhaseTypes.class)
          .addMixIn(Stage.class, StageTypes.class)
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private QuizCodec() {}

  public static String encode(Quiz quiz) {
    try {
      return JSON.writeValueAsString(new Stored(VERSION, quiz));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain records are always written", impossible);
    }
  }

  public static Quiz quiz(String text) {
    try {
      JsonNode stored = JSON.readTree(text);
      int version = stored.path("v").asInt();
      if (version != VERSION) {
        throw new IllegalArgumentException(
            "not a stored quiz of version " + VERSION + ": " + version);
      }
      if (!stored.path("is").isObject()) {
        throw new IllegalArgumentException("not a stored quiz: there is none in it");
      }
      return JSON.treeToValue(stored.required("is"), Quiz.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(
          "not a stored quiz: " + broken.getOriginalMessage(), broken);
    }
  }

  private record Stored(int v, Quiz is) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Phase.Running.class, name = "running"),
    @JsonSubTypes.Type(value = Phase.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = Phase.Finished.class, name = "finished"),
  })
  private interface PhaseTypes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Stage.Asking.class, name = "asking"),
    @JsonSubTypes.Type(value = Stage.Revealed.class, name = "revealed"),
    @JsonSubTypes.Type(value = Stage.Done.class, name = "done"),
  })
  private interface StageTypes {}
}
