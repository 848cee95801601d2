package org.studybot.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Person;

/** Anything that a page sends: each field is what it should be, or refused with a sentence. */
class FieldsFuzzTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final List<Function<Fields, ?>> ALL =
      List.of(
          Fields::id,
          Fields::text,
          Fields::message,
          Fields::action,
          Fields::values,
          Fields::name,
          Fields::token,
          FieldsFuzzTest::place);

  @FuzzTest(maxDuration = "1m")
  void readsAnyFields(byte[] body) {
    try {
      JsonNode node = JSON.readTree(body);
      if (node != null && node.isObject()) {
        ALL.forEach(field -> read(new Fields(node), field));
      }
    } catch (IOException malformed) {
      // The server says so before it looks at any field.
      assertThat(malformed.getMessage()).isNotNull();
    }
  }

  private static void read(Fields fields, Function<Fields, ?> field) {
    try {
      assertThat(field.apply(fields)).isNotNull();
    } catch (HttpResponseException refused) {
      assertThat(refused.getStatus()).isEqualTo(400);
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  /** What a room and a name make is somewhere and somebody. */
  private static Conversation place(Fields fields) {
    Person person = new Person("web:local", "someone", fields.name(), false);
    String room = fields.room();
    assertThat(person.name().length()).isLessThanOrEqualTo(80);
    return new Conversation(
        "web:local", "room " + room, "", Conversation.Scope.GROUP, Conversation.Layout.THREAD);
  }
}
