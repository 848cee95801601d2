package org.studybot.app.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;

/** A form at a terminal: one field after the other, a line for each. Used by one thread. */
final class FormFilling {

  private static final String CANCEL = "cancel";
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}+(?:[,;\\s]++\\d{1,3}+)*+");
  private static final Pattern BETWEEN = Pattern.compile("[,;\\s]++");

  private final Screen screen;
  private final Lines lines;

  /** Where what is typed comes from. */
  interface Lines {
    @Nullable String next() throws IOException;
  }

  FormFilling(Screen screen, Lines lines) {
    this.screen = screen;
    this.lines = lines;
  }

  /** What was filled in, by the names of the fields; empty if the person would rather not. */
  Optional<Map<String, List<String>>> fillIn(Block.Form form) throws IOException {
    Map<String, List<String>> values = new HashMap<>();
    for (Field field : form.fields()) {
      Optional<List<String>> value = fillIn(field);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(field.name(), value.get());
    }
    return Optional.of(values);
  }

  private Optional<List<String>> fillIn(Field field) throws IOException {
    return switch (field) {
      case Field.Text text -> words(text);
      case Field.Pick pick -> picked(pick);
      case Field.Topics topics -> picked(topics.asPick());
    };
  }

  private Optional<List<String>> words(Field.Text text) throws IOException {
    screen.remark(
        Card.of(
            text.label(),
            new Block.Note(
                text.initial().isEmpty()
                    ? "Enter alone leaves it empty; “cancel” leaves the form."
                    : "Enter alone leaves it as it is: " + text.initial())));
    @Nullable String line = lines.next();
    if (line == null || line.equals(CANCEL)) {
      return Optional.empty();
    }
    String said = line.isEmpty() ? text.initial() : line;
    return Optional.of(said.isEmpty() ? List.of() : List.of(said));
  }

  /** Asks until there is something that can be picked. */
  private Optional<List<String>> picked(Field.Pick pick) throws IOException {
    for (; ; ) {
      screen.remark(question(pick));
      @Nullable String line = lines.next();
      if (line == null || line.equals(CANCEL)) {
        return Optional.empty();
      }
      Optional<List<String>> keys = line.isEmpty() ? Optional.of(pick.chosen()) : keys(pick, line);
      if (keys.isPresent()) {
        return keys;
      }
    }
  }

  private static Card question(Field.Pick pick) {
    String many = pick.multiple() ? "Type numbers, with commas between them" : "Type a number";
    return Card.of(
        pick.label(),
        Block.Items.bullets(
            IntStream.range(0, pick.options().size())
                .mapToObj(at -> "[%d] %s".formatted(at + 1, line(pick, at)))
                .toList()),
        new Block.Note(many + "; Enter alone leaves it as it is, “cancel” leaves the form."));
  }

  private static String line(Field.Pick pick, int at) {
    Field.Option option = pick.options().get(at);
    return option.text() + (pick.chosen().contains(option.key()) ? " (chosen)" : "");
  }

  private static Optional<List<String>> keys(Field.Pick pick, String line) {
    if (!NUMBERS.matcher(line).matches()) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    for (String number : BETWEEN.split(line, -1)) {
      int at = Integer.parseInt(number) - 1;
      if (at < 0 || at >= pick.options().size()) {
        return Optional.empty();
      }
      keys.add(pick.options().get(at).key());
    }
    return pick.multiple() || keys.size() == 1 ? Optional.of(keys) : Optional.empty();
  }
}
