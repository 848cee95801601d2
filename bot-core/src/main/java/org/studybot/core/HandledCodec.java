package org.studybot.core;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Field;
import org.studybot.core.event.Delivery;
import org.studybot.core.quiz.OutcomeCodec;

/**
 * What came of an event as JSON, for a repetition that may come to another node or after a restart.
 * It is needed for hours, not for years: what another version wrote reads as "nothing to carry
 * out". Safe for use by many threads.
 */
final class HandledCodec {

  private static final int VERSION = 1;

  private static final ObjectMapper JSON =
      sealed(sealed(sealed(JsonMapper.builder(), Delivery.class), Block.class), Field.class)
          .addModule(
              new SimpleModule()
                  .addSerializer(Action.class, new TokenWriter())
                  .addDeserializer(Action.class, new TokenReader()))
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .build();

  private HandledCodec() {}

  private static JsonMapper.Builder sealed(JsonMapper.Builder builder, Class<?> type) {
    builder.addMixIn(type, Named.class).registerSubtypes(type.getPermittedSubclasses());
    return builder;
  }

  static String encode(Handled handled) {
    try {
      @Nullable String outcome =
          handled.outcome() == null ? null : OutcomeCodec.encode(handled.outcome());
      return JSON.writeValueAsString(new Stored(VERSION, outcome, handled.deliveries()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("plain records are always written", impossible);
    }
  }

  static Handled handled(String text) {
    try {
      Stored stored = JSON.readValue(text, Stored.class);
      return stored.v() == VERSION
          ? new Handled(
              null,
              stored.outcome() == null ? null : OutcomeCodec.outcome(stored.outcome()),
              stored.deliveries())
          : Handled.nothing();
    } catch (JsonProcessingException | IllegalArgumentException ofAnotherVersion) {
      return Handled.nothing();
    }
  }

  private record Stored(int v, @Nullable String outcome, List<Delivery> deliveries) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Named {}

  private static final class TokenWriter extends JsonSerializer<Action> {
    @Override
    public void serialize(Action action, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(ActionToken.encode(action));
    }
  }

  private static final class TokenReader extends JsonDeserializer<Action> {
    @Override
    public Action deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return ActionToken.decode(json.getText());
    }
  }
}
