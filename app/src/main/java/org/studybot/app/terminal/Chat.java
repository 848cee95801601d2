package org.studybot.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;

/** A conversation line by line. The buttons of the latest card are pressed by their number. */
public final class Chat {

  private static final Set<String> GOODBYES = Set.of("bye", "exit", "quit");

  private final Seat seat;
  private final PrintWriter out;
  private final String prompt;
  private List<Button> buttons = List.of();

  public Chat(Studybot studybot, PrintWriter out, String prompt) {
    this.seat = new Seat(studybot);
    this.out = out;
    this.prompt = prompt;
  }

  /** Talks until the input ends or the person says goodbye. */
  public void run(BufferedReader lines) {
    show(seat.say("help"));
    try {
      for (String line = next(lines); line != null; line = next(lines)) {
        if (GOODBYES.contains(line.strip())) {
          return;
        }
        take(line.strip());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String next(BufferedReader lines) throws IOException {
    out.print(prompt);
    out.flush();
    return lines.readLine();
  }

  private void take(String line) {
    if (line.matches("\\d{1,2}")) {
      press(Integer.parseInt(line));
    } else if (!line.isEmpty()) {
      show(seat.say(line));
    }
  }

  private void press(int number) {
    if (number < 1 || number > buttons.size()) {
      out.println("There is no button " + number + ".");
    } else {
      show(seat.press(buttons.get(number - 1).action()));
    }
  }

  private void show(Handled handled) {
    for (Delivery delivery : handled.deliveries()) {
      out.println(TerminalText.of(numbered(delivery.card())));
      out.println();
    }
    out.flush();
  }

  private Card numbered(Card card) {
    List<Button> pressable = new ArrayList<>();
    List<Block> blocks = card.blocks().stream().map(block -> numbered(block, pressable)).toList();
    buttons = pressable;
    return new Card(card.title(), blocks);
  }

  private static Block numbered(Block block, List<Button> pressable) {
    if (!(block instanceof Block.Buttons(var row))) {
      return block;
    }
    return new Block.Items(row.stream().map(button -> numbered(button, pressable)).toList());
  }

  private static String numbered(Button button, List<Button> pressable) {
    pressable.add(button);
    return "[" + pressable.size() + "] " + button.label();
  }
}
