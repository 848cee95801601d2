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

  private final Studybot studybot;
  private final PrintWriter out;
  private int asked;

  public Questions(Studybot studybot, PrintWriter out) {
    this.studybot = studybot;
    this.out = out;
  }

  /**
   * Each question is asked by somebody else: a pace is for people in a conversation, and a command
   * line, which has none, must get an answer to every line.
   */
  private Handled ask(String question) {
    asked++;
    return new Seat(studybot, "question-" + asked).say(question);
  }

  /** Prints the answer for a person to read. */
  public void answer(String question) {
    for (Delivery delivery : ask(question).deliveries()) {
      out.println(TerminalText.of(delivery.card(), TerminalWidth.columns()));
    }
    out.flush();
  }

  /** Prints the answer as one JSON object in one line. */
  public void answerAsJson(String question) {
    out.println(AnswerJson.of(question, ask(question)));
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
