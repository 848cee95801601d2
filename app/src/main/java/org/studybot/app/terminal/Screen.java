package org.studybot.app.terminal;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;

/**
 * What a terminal shows. Numbers press the buttons that were shown since the latest line was typed.
 * Of a message that changes, only what is new is shown. Used by one thread.
 */
public final class Screen implements Channel {

  private final PrintWriter out;
  private final Keyboard keyboard = new Keyboard();
  private final Map<String, Card> messages = new HashMap<>();
  private @Nullable Card latest;
  private int columns = TerminalWidth.columns();
  private boolean turned;

  public Screen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().equals(Seat.TENANT);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show message) {
    remember(message);
    show(message.card());
    return message.name();
  }

  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
    Card before = messages.get(message.name());
    remember(message);
    if (before == null) {
      show(message.card());
    } else {
      News.since(before, message.card()).ifPresent(this::show);
    }
    return true;
  }

  /** Takes these messages for shown, in an earlier conversation, and shows the last one again. */
  void takeUp(List<Delivery.Show> earlier) {
    earlier.forEach(this::remember);
    showAgain();
  }

  /** The message that was posted or changed last, as a whole; nothing if there is none. */
  void showAgain() {
    if (latest != null) {
      show(latest);
    }
  }

  void show(Card card) {
    if (turned) {
      keyboard.clear();
      turned = false;
    }
    print(TerminalText.of(keyboard.labelled(card), columns) + "\n\n");
  }

  /** Shows a card without buttons that leaves those that are there as they are. */
  void remark(Card card) {
    turned = false;
    print(TerminalText.of(card, columns) + "\n\n");
  }

  /** What is shown next takes the place of what is there. */
  void turn() {
    turned = true;
    columns = TerminalWidth.columns();
  }

  /** Whether anything was shown since the latest turn. */
  boolean hasAnswered() {
    return !turned;
  }

  /** Prints text that may hold anything. */
  void print(String text) {
    out.print(TerminalText.harmless(text));
    out.flush();
  }

  Optional<Button> button(int number) {
    return keyboard.button(number);
  }

  private void remember(Delivery.Show message) {
    messages.put(message.name(), message.card());
    latest = message.card();
  }
}
