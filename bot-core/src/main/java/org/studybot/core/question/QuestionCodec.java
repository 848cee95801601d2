package org.studybot.core.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;

/**
 * Questions and responses as JSON, to be stored and read back years later: every text carries the
 * version it was written by. A text that this version cannot read, from a newer one or damaged, is
 * refused with an {@link IllegalArgumentException} that says why. Safe for use by many threads.
 */
public final class QuestionCodec {

  private static final int VERSION = 1;

  /** No question of ours comes near; a longer text is damaged or an attack. */
  private static final int MAX_LENGTH = 1_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addMixIn(Question.class, QuestionTypes.class)
          .addMixIn(Response.class, ResponseTypes.class)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private QuestionCodec() {}

  public static String encode(Question question) {
    return write(new Stored<>(VERSION, JSON.valueToTree(question)));
  }

  public static String encode(Response response) {
    return write(new Stored<>(VERSION, JSON.valueToTree(response)));
  }

  public static Question question(String text) {
    return read(text, Question.class);
  }

  public static Response response(String text) {
    return read(text, Response.class);
  }

  private static String write(Stored<JsonNode> stored) {
    try {
      return JSON.writeValueAsString(stored);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain records are always written", impossible);
    }
  }

  private static <T> T read(String text, Class<T> type) {
    String what = "not a stored " + type.getSimpleName().toLowerCase(Locale.ROOT);
    require(text.length() <= MAX_LENGTH, what + ": " + text.length() + " characters long");
    try {
      JsonNode stored = JSON.readTree(text);
      String version = stored.path("v").asText();
      require(version.equals(String.valueOf(VERSION)), what + " of version " + VERSION);
      JsonNode value = stored.path("is");
      require(value.isObject(), what + ": it is empty");
      return JSON.treeToValue(value, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(what + ": " + broken.getOriginalMessage(), broken);
    }
  }

  private static void require(boolean kept, String message) {
    if (!kept) {
      throw new IllegalArgumentException(message);
    }
  }

  private record Stored<T>(int v, T is) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Question.Several.class, name = "several"),
    @JsonSubTypes.Type(value = Question.TrueFalse.class, name = "true_false"),
    @JsonSubTypes.Type(value = Question.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Question.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Question.Numeric.class, name = "numeric"),
  })
  private interface QuestionTypes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Response.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Response.Typed.class, name = "typed"),
    @JsonSubTypes.Type(value = Response.Paired.class, name = "paired"),
  })
  private interface ResponseTypes {}
}
