package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.PlainText;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;

/** A conversation with the bot as a script: say, press, expect. */
public final class Script {

  private final Studybot studybot;
  private final Person person;
  private final Conversation conversation;
  private int events;
  private List<Delivery> last = List.of();

  public Script(Studybot studybot, Scope scope) {
    this(studybot, scope, new Person("college", "U1", "Sam", false));
  }

  public Script(Studybot studybot, Scope scope, Person person) {
    this(studybot, scope, person, "C1");
  }

  public Script(Studybot studybot, Scope scope, Person person, String channel) {
    this.studybot = studybot;
    this.person = person;
    this.conversation = new Conversation("college", channel, "", scope, Layout.THREAD);
  }

  public Script say(String text) {
    return take(studybot.handle(new Inbound.Said(eventId(), person, conversation, text)));
  }

  /** Presses the button of this label on the latest card. */
  public Script press(String label) {
    return press(action(label));
  }

  /** What the button of this label on the latest card means. */
  public Action action(String label) {
    return buttons().stream()
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + " in " + buttons()))
        .action();
  }

  public Script press(Action action) {
    return send(action, Map.of());
  }

  public Script bring(BroughtFile file) {
    return take(studybot.handle(new Inbound.Brought(eventId(), person, conversation, file)));
  }

  /** Sends the form of the latest card with this in its fields. */
  public Script send(Map<String, List<String>> values) {
    Action submit =
        last.getFirst().card().blocks().stream()
            .filter(Block.Form.class::isInstance)
            .map(block -> ((Block.Form) block).submit().action())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form in " + last));
    return send(submit, values);
  }

  private Script send(Action action, Map<String, List<String>> values) {
    return take(
        studybot.handle(new Inbound.Pressed(eventId(), person, conversation, action, values)));
  }

  /** The latest delivery is of this type and says these words. */
  public Script expect(Class<? extends Delivery> type, String... words) {
    assertThat(last).singleElement().isInstanceOf(type);
    assertThat(PlainText.of(last.getFirst().card())).contains(words);
    return this;
  }

  public List<Delivery> last() {
    return last;
  }

  private List<Button> buttons() {
    return last.getFirst().card().blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .toList();
  }

  private Script take(Handled handled) {
    last = handled.deliveries();
    return this;
  }

  private String eventId() {
    return person.id() + "-" + ++events;
  }
}
