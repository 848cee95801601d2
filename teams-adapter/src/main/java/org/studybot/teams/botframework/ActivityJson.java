package org.studybot.teams.botframework;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.schema.Activity;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.studybot.teams.trust.Refusal;

/** Reads the JSON of activities. */
final class ActivityJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Activity.class, Times.class)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
          .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private ActivityJson() {}

  /** Refuses what is no activity. */
  static Activity read(String json) {
    Activity activity = parsed(json);
    if (activity == null) {
      throw Refusal.malformed("an activity is needed");
    }
    return activity;
  }

  /** A part that the SDK leaves untyped; a missing one is a missing node. */
  static JsonNode tree(@Nullable Object part) {
    return part == null ? MissingNode.getInstance() : MAPPER.valueToTree(part);
  }

  private static @Nullable Activity parsed(String json) {
    try {
      return MAPPER.readValue(json, Activity.class);
    } catch (JsonProcessingException | RuntimeException garbled) {
      // The SDK's own readers of parts of it throw whatever they like.
      throw Refusal.malformed("the activity cannot be read");
    }
  }

  /**
   * Mends the SDK's own pattern, which takes the fraction of a second for a number of nanoseconds
   * and refuses times that have none.
   */
  abstract static class Times {

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable OffsetDateTime timestamp;

    /** Has no offset in the SDK, always one in Teams, and no use here. */
    @JsonIgnore @Nullable LocalDateTime expiration;
  }
}
