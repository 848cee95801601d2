package org.studybot.endtoend;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The people in {@link AgentsPlayground}. */
enum TeamsPerson {
  /** She sits before the Playground: it is her words that it can post, and her chats it shows. */
  AMIRA(1),
  BEN(2),
  CHLOE(3),
  /** She teaches. */
  DANA(4),
  EMIR(5),
  FAY(6);

  private final int number;

  TeamsPerson(int number) {
    this.number = number;
  }

  String id() {
    return "29:" + name().toLowerCase(Locale.ROOT);
  }

  String entraId() {
    return "00000000-0000-0000-0000-00000000000" + number;
  }

  String firstName() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** As the sender of an activity. */
  ObjectNode sender() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", id())
        .put("name", firstName())
        .put("aadObjectId", entraId());
  }

  /** As the Playground wants people described in its configuration. */
  ObjectNode described() {
    String address = firstName() + "@college.example";
    return sender()
        .put("userPrincipleName", address)
        .put("givenName", firstName())
        .put("surname", "Learner")
        .put("email", address);
  }
}
