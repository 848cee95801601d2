package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.teams.card.Elements;
import org.studybot.teams.card.Inputs;
import org.studybot.teams.trust.Refusal;

/**
 * What a pressed button says, in the two forms in which Teams passes it on.
 *
 * @param values what stands in the fields of the card, by their names
 */
record Press(Action action, Map<String, List<String>> values) {

  /** Action.Submit comes as a message with a value and, unless somebody forges it, no text. */
  static Optional<Press> inMessage(Activity activity) {
    JsonNode value = ActivityJson.tree(activity.getValue());
    boolean silent = activity.getText() == null || activity.getText().isBlank();
    return value.has(Elements.TOKEN) || (silent && value.isObject())
        ? Optional.of(press(value))
        : Optional.empty();
  }

  /** Action.Execute comes as an invoke; refuses one of another shape. */
  static Press inInvoke(Activity activity) {
    return press(object(activity, "action").path("data"));
  }

  /** A button that opens a dialog, or stands in one. */
  static Press inDialog(Activity activity) {
    return press(object(activity, "data"));
  }

  /** These words are to be looked up. */
  static Press toLookUp(String words) {
    return new Press(new Action.LookUp(words), Map.of());
  }

  private static JsonNode object(Activity activity, String name) {
    JsonNode part = ActivityJson.tree(activity.getValue()).path(name);
    if (!part.isObject()) {
      throw Refusal.malformed("the invoke has no " + name);
    }
    return part;
  }

  private static Press press(JsonNode data) {
    return new Press(ActionToken.decode(data.path(Elements.TOKEN).asText()), Inputs.values(data));
  }
}
