package org.studybot.app.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;

/**
 * What a terminal shows. Buttons are numbered, and those shown since the latest line was typed can
 * be pressed by their numbers. A message that changes is shown again. Used by one thread.
 */
public final class Screen implements Channel {

  private final PrintWriter out;
  private final List<Button> buttons = new ArrayList<>();
  private boolean turned;
  private int messages;

  public Screen(PrintWriter out) {
    this.out = out;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().equals(Seat.TENANT);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show message) {
    show(message.card());
    return "message-" + ++messages;
  }

  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
    show(message.card());
    return true;
  }

  void show(Card card) {
    if (turned) {
      buttons.clear();
      turned = false;
    }
    List<Block> blocks = card.blocks().stream().map(this::numbered).toList();
    out.println(TerminalText.of(new Card(card.title(), blocks)));
    out.println();
    out.flush();
  }

  /** What is shown next takes the place of what is there. */
  void turn() {
    turned = true;
  }

  void print(String text) {
    out.print(text);
    out.flush();
  }

  Optional<Button> button(int number) {
    return number < 1 || number > buttons.size()
        ? Optional.empty()
        : Optional.of(buttons.get(number - 1));
  }

  private Block numbered(Block block) {
    if (!(block instanceof Block.Buttons(var row))) {
      return block;
    }
    return new Block.Items(row.stream().map(this::numbered).toList());
  }

  private String numbered(Button button) {
    buttons.add(button);
    return "[" + buttons.size() + "] " + button.label();
  }
}
