package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Button;
import org.studybot.core.card.Link;

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

  /** What the button takes of it that opens the menu. */
  private static final int DOTS = 6;

  private static final String TITLE = "title";
  private static final String MODE = "mode";

  private final Setting setting;
  private final OverflowMenu menu;

  ButtonRows(Setting setting, OverflowMenu menu) {
    this.setting = setting;
    this.menu = menu;
  }

  List<ObjectNode> of(List<Button> buttons) {
    return rows(buttons.stream().map(this::button).toList());
  }

  /** They open pages by themselves, wherever the card is shown. */
  List<ObjectNode> links(List<Link> links) {
    return rows(links.stream().map(ButtonRows::link).toList());
  }

  private static List<ObjectNode> rows(List<ObjectNode> actions) {
    List<List<ObjectNode>> rows = new ArrayList<>();
    for (ObjectNode action : actions) {
      if (rows.isEmpty() || !fits(rows.getLast(), action)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(action);
    }
    return rows.stream().map(ButtonRows::row).toList();
  }

  private static boolean fits(List<ObjectNode> row, ObjectNode action) {
    List<ObjectNode> all = Stream.concat(row.stream(), Stream.of(action)).toList();
    List<ObjectNode> seen = all.stream().filter(each -> !each.has(MODE)).toList();
    int taken = seen.stream().mapToInt(each -> width(each.path(TITLE).asText())).sum();
    int dots = seen.size() < all.size() ? DOTS : 0;
    return seen.size() <= MOST_IN_A_ROW && taken + dots <= ROOM;
  }

  private static int width(String title) {
    return title.length() + FRAME;
  }

  private static ObjectNode row(List<ObjectNode> actions) {
    ObjectNode row = Elements.element("ActionSet");
    row.putArray("actions").addAll(actions);
    return row;
  }

  private static ObjectNode link(Link link) {
    ObjectNode open = Elements.element("Action.OpenUrl").put("url", link.url());
    return titled(open, link.label());
  }

  private static ObjectNode titled(ObjectNode action, String label) {
    String title = label.strip().replaceAll("\\s+", " ");
    action.put(TITLE, title);
    if (width(title) > ROOM) {
      // A phone cuts it off; the whole of it is shown to whoever rests on the button.
      action.put("tooltip", title);
    }
    return action;
  }

  private ObjectNode button(Button button) {
    return switch (setting) {
      case MESSAGE -> inMessage(button);
      case DIALOG, INSERTED -> styled(submit(button.action()), button);
    };
  }

  /** Clients that do not know Action.Execute yet send the same token with an Action.Submit. */
  private ObjectNode inMessage(Button button) {
    if (button.action() instanceof Action.OpensDialog) {
      return styled(opening(button.action()), button);
    }
    ObjectNode execute = styled(execute(button.action()), button);
    execute.set("fallback", styled(submit(button.action()), button));
    return execute;
  }

  static ObjectNode execute(Action action) {
    return action("Action.Execute", action).put("verb", "press");
  }

  /** Teams asks for the dialog when it is pressed (Microsoft Learn, "Dialogs", task/fetch). */
  private static ObjectNode opening(Action action) {
    ObjectNode submit = submit(action);
    submit.withObject("data").putObject("msteams").put("type", "task/fetch");
    return submit;
  }

  private static ObjectNode submit(Action action) {
    return action("Action.Submit", action);
  }

  private static ObjectNode action(String type, Action action) {
    ObjectNode json = Elements.element(type);
    json.putObject("data").put(Elements.TOKEN, ActionToken.encode(action));
    return json;
  }

  private ObjectNode styled(ObjectNode action, Button button) {
    titled(action, button.label());
    if (menu.has(button)) {
      action.put(MODE, "secondary");
    }
    return switch (button.style()) {
      case PRIMARY -> action.put("style", "positive");
      case PLAIN -> action;
    };
  }
}
