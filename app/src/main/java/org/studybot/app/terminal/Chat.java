package org.studybot.app.terminal;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.lookup.Answer;

/** A conversation line by line: words are said, what stands in brackets does what a button does. */
public final class Chat {

  /** Where it all is said; the same in every run. */
  public static final Conversation CONVERSATION = Seat.CONVERSATION;

  private static final Set<String> GOODBYES = Set.of("bye", "exit", "quit");
  private static final String PROMPT = "> ";
  private static final Pattern NUMBER_OR_LETTER = Pattern.compile("\\d{1,2}|[A-Za-z]");
  private static final Card NOTHING_TO_CHOOSE =
      Card.of(
          "Nothing to choose with that",
          new Block.Prose(
              "No question is waiting for an answer, and nothing above has that in brackets. Type"
                  + " your question to the notes, or what stands in brackets; pressing Enter alone"
                  + " shows how a quiz stands."));
  private static final Card LEFT =
      Card.of("You have left the form", new Block.Prose("Nothing was sent."));
  private static final Card HOW_TO =
      Card.of(
          "How to type",
          new Block.Prose(
              "Type your question, or what stands in brackets. Pressing Enter alone shows the"
                  + " latest of a quiz again; “bye” leaves, and a quiz goes on where it stood when"
                  + " you come back."));

  private final Seat seat;
  private final Runnable doWhatIsDue;
  private final Screen screen;
  private final boolean typed;
  private BufferedReader lines = new BufferedReader(Reader.nullReader());

  /**
   * @param doWhatIsDue shows on the screen what is to be shown without anybody asking
   * @param typed whether the person sees what they type; lines from elsewhere are printed
   */
  public Chat(Studybot studybot, Runnable doWhatIsDue, Screen screen, boolean typed) {
    this.seat = new Seat(studybot);
    this.doWhatIsDue = doWhatIsDue;
    this.screen = screen;
    this.typed = typed;
  }

  /**
   * Talks until the input ends or the person says goodbye.
   *
   * @param underWay what there is to be seen of a quiz that is not finished; nothing if none runs
   */
  public void run(BufferedReader input, List<Delivery.Show> underWay) {
    lines = input;
    try {
      show(seat.say("help"));
      screen.show(HOW_TO);
      screen.takeUp(underWay);
      for (String line = next(lines); line != null; line = next(lines)) {
        if (GOODBYES.contains(line)) {
          return;
        }
        screen.turn();
        take(line);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private @Nullable String next(BufferedReader lines) throws IOException {
    if (typed) {
      screen.print(PROMPT);
    }
    String line = lines.readLine();
    if (line != null && !typed) {
      screen.print(PROMPT + line.strip() + "\n");
    }
    return line == null ? null : line.strip();
  }

  private void take(String line) throws IOException {
    Optional<Button> pressed =
        line.matches("\\d{1,2}") ? screen.button(Integer.parseInt(line)) : Optional.empty();
    if (pressed.isPresent()) {
      show(seat.press(pressed.get().action()));
    } else if (line.isEmpty()) {
      doWhatIsDue.run();
    } else {
      say(line);
    }
    if (!screen.hasAnswered()) {
      screen.showAgain();
    }
  }

  /** Nobody looks up a lone number or letter: it was meant for a question or a button. */
  private void say(String line) throws IOException {
    Handled handled = seat.say(line);
    boolean lookedUp = handled.answer() != null && !(handled.answer() instanceof Answer.Found);
    if (lookedUp && NUMBER_OR_LETTER.matcher(line).matches()) {
      screen.remark(NOTHING_TO_CHOOSE);
    } else {
      show(handled);
    }
  }

  private void show(Handled handled) throws IOException {
    for (Delivery delivery : handled.deliveries()) {
      if (delivery instanceof Delivery.Dialog(var card)) {
        fillIn(card);
      } else {
        screen.show(delivery.card());
      }
    }
    doWhatIsDue.run();
  }

  /** What stands around the form is shown first, then its fields one by one. */
  private void fillIn(Card card) throws IOException {
    Map<Boolean, List<Block>> parts =
        card.blocks().stream().collect(partitioningBy(Block.Form.class::isInstance));
    screen.show(new Card(card.title(), requireNonNull(parts.get(false))));
    for (Block block : requireNonNull(parts.get(true))) {
      Block.Form form = (Block.Form) block;
      Optional<Map<String, List<String>>> values =
          new FormFilling(screen, () -> next(lines)).fillIn(form);
      if (values.isPresent()) {
        show(seat.send(form.submit().action(), values.get()));
      } else {
        screen.remark(LEFT);
      }
    }
  }
}
