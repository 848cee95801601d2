package org.studybot.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import org.studybot.core.Found;
import org.studybot.core.card.Card;
import org.studybot.core.door.HttpAnswer;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/**
 * What Teams is answered where it awaits an answer (Microsoft Learn, "Universal Actions for
 * Adaptive Cards", "Dialogs", "Respond to search command").
 */
final class InvokeAnswer {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final String PREVIEW = "application/vnd.microsoft.card.thumbnail";

  private InvokeAnswer() {}

  /** Shows this in place of the card whose button was pressed. */
  static HttpAnswer card(CardMessage message) {
    return json(answer(CARD).putRawValue("value", new RawValue(message.json())));
  }

  /** Leaves the card as it is, and tells whoever pressed what came of it. */
  static HttpAnswer message(String text) {
    return json(answer("application/vnd.microsoft.activity.message").put("value", text));
  }

  /** Shows this in a dialog. */
  static HttpAnswer dialog(CardMessage message) {
    ObjectNode answer = object();
    ObjectNode value = answer.putObject("task").put("type", "continue").putObject("value");
    value.put("title", message.summary()).put("width", "medium").put("height", "large");
    value.set("card", attachment(message));
    return json(answer);
  }

  /** Closes the dialog. */
  static HttpAnswer closed() {
    return new HttpAnswer(200, Map.of(), "");
  }

  /** A list to choose from: what is chosen goes into the person's message. */
  static HttpAnswer found(List<Found> found) {
    return json(extension(found.stream().map(InvokeAnswer::entry).toList()));
  }

  /** Goes into the person's message. */
  static HttpAnswer inserted(Card card) {
    CardMessage message = AdaptiveCardRenderer.inserted(card);
    ObjectNode attachment = attachment(message);
    attachment.set("preview", preview(message.summary(), ""));
    return json(extension(List.of(attachment)));
  }

  /** Says that there is nothing to choose from. */
  static HttpAnswer nothingFound(String text) {
    ObjectNode answer = object();
    answer.putObject("composeExtension").put("type", "message").put("text", text);
    return json(answer);
  }

  private static ObjectNode entry(Found found) {
    ObjectNode entry = attachment(AdaptiveCardRenderer.inserted(found.card()));
    entry.set("preview", preview(found.title(), found.preview()));
    return entry;
  }

  private static ObjectNode preview(String title, String text) {
    ObjectNode preview = object().put("contentType", PREVIEW);
    preview.putObject("content").put("title", title).put("text", text);
    return preview;
  }

  private static ObjectNode extension(List<ObjectNode> attachments) {
    ObjectNode answer = object();
    ArrayNode list =
        answer
            .putObject("composeExtension")
            .put("type", "result")
            .put("attachmentLayout", "list")
            .putArray("attachments");
    attachments.forEach(list::add);
    return answer;
  }

  private static ObjectNode attachment(CardMessage message) {
    return object().put("contentType", CARD).putRawValue("content", new RawValue(message.json()));
  }

  private static ObjectNode answer(String type) {
    return object().put("statusCode", 200).put("type", type);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static HttpAnswer json(ObjectNode answer) {
    return HttpAnswer.json(200, answer.toString());
  }
}
