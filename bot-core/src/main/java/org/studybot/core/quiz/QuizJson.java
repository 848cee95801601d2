package org.studybot.core.quiz;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionCodec;
import org.studybot.core.question.Response;

/** How the values of a quiz that are no plain records are written: times, questions, answers. */
final class QuizJson extends SimpleModule {

  private static final long serialVersionUID = 1;

  QuizJson() {
    addSerializer(Instant.class, ToStringSerializer.instance);
    addDeserializer(Instant.class, new Reading<>(Instant.class, Instant::parse));
    addSerializer(Duration.class, ToStringSerializer.instance);
    addDeserializer(Duration.class, new Reading<>(Duration.class, Duration::parse));
    addSerializer(Question.class, new Writing<>(Question.class, QuestionCodec::encode));
    addDeserializer(Question.class, new Reading<>(Question.class, QuestionCodec::question));
    addSerializer(Response.class, new Writing<>(Response.class, QuestionCodec::encode));
    addDeserializer(Response.class, new Reading<>(Response.class, QuestionCodec::response));
  }

  /** Writes what has a codec of its own as the JSON that codec gives. */
  private static final class Writing<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<T, String> codec;

    Writing(Class<T> type, Function<T, String> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeRawValue(codec.apply(value));
    }
  }

  private static final class Reading<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, T> codec;

    Reading(Class<T> type, Function<String, T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      JsonNode value = context.readTree(json);
      try {
        return codec.apply(value.isTextual() ? value.textValue() : value.toString());
      } catch (IllegalArgumentException | DateTimeException broken) {
        throw JsonMappingException.from(json, broken.getMessage(), broken);
      }
    }
  }
}
