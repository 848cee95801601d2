package org.studybot.core.quiz;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What came of a move as JSON, to be kept for hours. A text that this version cannot read is
 * refused with an {@link IllegalArgumentException}. Safe for use by many threads.
 */
public final class OutcomeCodec {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new QuizJson())
          .addMixIn(Outcome.class, Named.class)
          .registerSubtypes(Outcome.class.getPermittedSubclasses())
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private OutcomeCodec() {}

  public static String encode(Outcome outcome) {
    try {
      return JSON.writerFor(Outcome.class).writeValueAsString(outcome);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain records are always written", impossible);
    }
  }

  public static Outcome outcome(String text) {
    try {
      return JSON.readValue(text, Outcome.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not a kept outcome", broken);
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Named {}
}
