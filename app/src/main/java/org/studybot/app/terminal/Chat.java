package org.studybot.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Button;
import org.studybot.core.event.Delivery;

/** A conversation line by line: words are said, the number of a button presses it. */
public final class Chat {

  private static final Set<String> GOODBYES = Set.of("bye", "exit", "quit");

  private final Seat seat;
  private final Runnable doWhatIsDue;
  private final Screen screen;
  private final String prompt;

  /**
   * @param doWhatIsDue shows on the screen what is to be shown without anybody asking
   */
  public Chat(Studybot studybot, Runnable doWhatIsDue, Screen screen, String prompt) {
    this.seat = new Seat(studybot);
    this.doWhatIsDue = doWhatIsDue;
    this.screen = screen;
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
    screen.print(prompt);
    return lines.readLine();
  }

  private void take(String line) {
    screen.turn();
    Optional<Button> pressed =
        line.matches("\\d{1,2}") ? screen.button(Integer.parseInt(line)) : Optional.empty();
    if (pressed.isPresent()) {
      show(seat.press(pressed.get().action()));
    } else if (!line.isEmpty()) {
      show(seat.say(line));
    }
  }

  private void show(Handled handled) {
    handled.deliveries().stream().map(Delivery::card).forEach(screen::show);
    doWhatIsDue.run();
  }
}
