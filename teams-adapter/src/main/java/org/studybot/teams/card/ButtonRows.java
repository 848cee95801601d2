package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Gatherers;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Button;

/** Buttons, in as many rows as Teams needs. */
final class ButtonRows {

  /** Teams shows no more in a row (Microsoft Learn, "Design Adaptive Cards for your app"). */
  private static final int MOST_IN_A_ROW = 6;

  private ButtonRows() {}

  static List<ObjectNode> of(List<Button> buttons) {
    return buttons.stream()
        .gather(Gatherers.windowFixed(MOST_IN_A_ROW))
        .map(ButtonRows::row)
        .toList();
  }

  private static ObjectNode row(List<Button> buttons) {
    ObjectNode row = Elements.element("ActionSet");
    row.putArray("actions").addAll(buttons.stream().map(ButtonRows::button).toList());
    return row;
  }

  /** Clients that do not know Action.Execute yet send the same token with an Action.Submit. */
  private static ObjectNode button(Button button) {
    ObjectNode execute = action("Action.Execute", button).put("verb", "press");
    execute.set("fallback", action("Action.Submit", button));
    return execute;
  }

  private static ObjectNode action(String type, Button button) {
    ObjectNode action = Elements.element(type).put("title", button.label());
    action.putObject("data").put(Elements.TOKEN, ActionToken.encode(button.action()));
    return switch (button.style()) {
      case PRIMARY -> action.put("style", "positive");
      case PLAIN -> action;
    };
  }
}
