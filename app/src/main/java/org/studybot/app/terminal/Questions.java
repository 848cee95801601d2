package org.studybot.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.event.Delivery;

/** Questions without a conversation around them. */
public final class Questions {

  private final Seat seat;
  private final PrintWriter out;

  public Questions(Studybot studybot, PrintWriter out) {
    this.seat = new Seat(studybot);
    this.out = out;
  }

  /** Prints the answer for a person to read. */
  public void answer(String question) {
    for (Delivery delivery : seat.say(question).deliveries()) {
      out.println(TerminalText.of(delivery.card(), TerminalWidth.columns()));
    }
    out.flush();
  }

  /** Prints the answer as one JSON object in one line. */
  public void answerAsJson(String question) {
    Handled handled = seat.say(question);
    out.println(AnswerJson.of(question, handled));
    out.flush();
  }

  /** Answers each line with one JSON object in one line, also an empty one. */
  public void answerEach(BufferedReader lines) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answerAsJson(line);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
