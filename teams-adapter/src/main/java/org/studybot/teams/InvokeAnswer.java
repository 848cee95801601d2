package org.studybot.teams;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.studybot.core.door.HttpAnswer;
import org.studybot.teams.card.CardMessage;

/**
 * What a press on a button is answered with (Microsoft Learn, "Universal Actions for Adaptive
 * Cards", response format).
 */
final class InvokeAnswer {

  private InvokeAnswer() {}

  /** Shows this in place of the card whose button was pressed. */
  static HttpAnswer card(CardMessage message) {
    ObjectNode answer = answer("application/vnd.microsoft.card.adaptive");
    return json(answer.putRawValue("value", new RawValue(message.json())));
  }

  /** Leaves the card as it is, and tells whoever pressed what came of it. */
  static HttpAnswer message(String text) {
    return json(answer("application/vnd.microsoft.activity.message").put("value", text));
  }

  private static ObjectNode answer(String type) {
    return JsonNodeFactory.instance.objectNode().put("statusCode", 200).put("type", type);
  }

  private static HttpAnswer json(ObjectNode answer) {
    return HttpAnswer.json(200, answer.toString());
  }
}
