package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Button;

/**
 * Buttons, in as many rows as their labels need: within a row Teams makes room by cutting labels
 * off, until nobody can tell one button from the other.
 */
final class ButtonRows {

  /** Teams shows no more in a row (Microsoft Learn, "Design Adaptive Cards for your app"). */
  private static final int MOST_IN_A_ROW = 6;

  /** How many letters fit beside each other on a phone, tried with Microsoft's own renderer. */
  private static final int ROOM = 42;

  /** What the frame of a button and the gap after it take of that room. */
  private static final int FRAME = 5;

  private ButtonRows() {}

  static List<ObjectNode> of(List<Button> buttons) {
    List<List<Button>> rows = new ArrayList<>();
    for (Button button : buttons) {
      if (rows.isEmpty() || !fits(rows.getLast(), button)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(button);
    }
    return rows.stream().map(ButtonRows::row).toList();
  }

  private static boolean fits(List<Button> row, Button button) {
    int taken = row.stream().mapToInt(ButtonRows::width).sum();
    return row.size() < MOST_IN_A_ROW && taken + width(button) <= ROOM;
  }

  private static int width(Button button) {
    return label(button).length() + FRAME;
  }

  private static String label(Button button) {
    return button.label().strip().replaceAll("\\s+", " ");
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
    ObjectNode action = Elements.element(type).put("title", label(button));
    action.putObject("data").put(Elements.TOKEN, ActionToken.encode(button.action()));
    if (width(button) > ROOM) {
      // A phone cuts it off; the whole of it is shown to whoever rests on the button.
      action.put("tooltip", label(button));
    }
    return switch (button.style()) {
      case PRIMARY -> action.put("style", "positive");
      case PLAIN -> action;
    };
  }
}
