package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.teams.card.Elements;
import org.studybot.teams.trust.Refusal;

/** What a pressed button says, in the two forms in which Teams passes it on. */
final class Press {

  private Press() {}

  /** Action.Submit comes as a message with a value and, unless somebody forges it, no text. */
  static Optional<Action> inMessage(Activity activity) {
    JsonNode value = ActivityJson.tree(activity.getValue());
    boolean silent = activity.getText() == null || activity.getText().isBlank();
    return value.has(Elements.TOKEN) || (silent && value.isObject())
        ? Optional.of(action(value))
        : Optional.empty();
  }

  /** Action.Execute comes as an invoke; refuses one of another shape. */
  static Action inInvoke(Activity activity) {
    JsonNode action = ActivityJson.tree(activity.getValue()).path("action");
    if (!action.isObject()) {
      throw Refusal.malformed("the invoke has no action");
    }
    return action(action.path("data"));
  }

  private static Action action(JsonNode data) {
    return ActionToken.decode(data.path(Elements.TOKEN).asText());
  }
}
