package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
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

  private final Setting setting;

  ButtonRows(Setting setting) {
    this.setting = setting;
  }

  List<ObjectNode> of(List<Button> buttons) {
    return rows(
        buttons.stream().map(each -> new Labelled(label(each.label()), button(each))).toList());
  }

  /** They open pages by themselves, wherever the card is shown. */
  List<ObjectNode> links(List<Link> links) {
    return rows(links.stream().map(each -> new Labelled(label(each.label()), link(each))).toList());
  }

  private record Labelled(String label, ObjectNode json) {

    int width() {
      return label.length() + FRAME;
    }
  }

  private static List<ObjectNode> rows(List<Labelled> buttons) {
    List<List<Labelled>> rows = new ArrayList<>();
    for (Labelled button : buttons) {
      if (rows.isEmpty() || !fits(rows.getLast(), button)) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(button);
    }
    return rows.stream().map(ButtonRows::row).toList();
  }

  private static boolean fits(List<Labelled> row, Labelled button) {
    int taken = row.stream().mapToInt(Labelled::width).sum();
    return row.size() < MOST_IN_A_ROW && taken + button.width() <= ROOM;
  }

  private static String label(String label) {
    return label.strip().replaceAll("\\s+", " ");
  }

  private static ObjectNode row(List<Labelled> buttons) {
    ObjectNode row = Elements.element("ActionSet");
    row.putArray("actions").addAll(buttons.stream().map(Labelled::json).toList());
    return row;
  }

  private static ObjectNode link(Link link) {
    return titled(Elements.element("Action.OpenUrl").put("url", link.url()), link.label());
  }

  private ObjectNode button(Button button) {
    return switch (setting) {
      case MESSAGE -> inMessage(button);
      case DIALOG, INSERTED -> styled(submit(button.action()), button);
    };
  }

  /** Clients that do not know Action.Execute yet send the same token with an Action.Submit. */
  private static ObjectNode inMessage(Button button) {
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

  private static ObjectNode styled(ObjectNode action, Button button) {
    titled(action, button.label());
    return switch (button.style()) {
      case PRIMARY -> action.put("style", "positive");
      case PLAIN -> action;
    };
  }

  private static ObjectNode titled(ObjectNode action, String text) {
    Labelled labelled = new Labelled(label(text), action.put("title", label(text)));
    // A phone cuts it off; the whole of it is shown to whoever rests on the button.
    return labelled.width() > ROOM ? action.put("tooltip", labelled.label()) : action;
  }
}
