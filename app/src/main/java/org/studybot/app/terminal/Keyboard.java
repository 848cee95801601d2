package org.studybot.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;

/**
 * Cards for somebody who types. Before each button stands in brackets what to type for it: the word
 * that means the same, or a number where there is none. Moves of a quiz have words, so that a
 * number typed into a quiz is an answer. Used by one thread.
 */
final class Keyboard {

  private final List<Button> numbered = new ArrayList<>();

  /** The buttons that had numbers so far have none any more. */
  void clear() {
    numbered.clear();
  }

  Optional<Button> button(int number) {
    return number < 1 || number > numbered.size()
        ? Optional.empty()
        : Optional.of(numbered.get(number - 1));
  }

  Card labelled(Card card) {
    return new Card(card.title(), card.blocks().stream().flatMap(this::labelled).toList());
  }

  private Stream<Block> labelled(Block block) {
    return switch (block) {
      case Block.Buttons(var row) ->
          Stream.of(Block.Items.bullets(row.stream().map(this::labelled).toList()));
      case Block.Form form -> form(form);
      case Block.Heading _,
          Block.Prose _,
          Block.Quote _,
          Block.Items _,
          Block.Links _,
          Block.Choices _,
          Block.Progress _,
          Block.Note _,
          Block.Divider _ ->
          Stream.of(block);
    };
  }

  private String labelled(Button button) {
    Optional<String> word = MoveWords.of(button.action());
    if (word.isEmpty()) {
      numbered.add(button);
    }
    return "[%s] %s".formatted(word.orElseGet(() -> "" + numbered.size()), button.label());
  }

  /** What is to be filled in is typed as it is, or after the word that sends it off. */
  private static Stream<Block> form(Block.Form form) {
    String word = MoveWords.of(form.submit().action()).map(it -> "[" + it + " …] ").orElse("");
    List<String> labels = form.fields().stream().map(field -> word + field.label()).toList();
    return Stream.concat(
        Stream.of(new Block.Prose(String.join("\n", labels))),
        form.fields().stream()
            .map(Keyboard::options)
            .filter(options -> !options.isEmpty())
            .distinct()
            .map(options -> new Block.Prose(String.join("\n", options))));
  }

  private static List<String> options(Field field) {
    return switch (field) {
      case Field.Text _ -> List.of();
      case Field.Pick pick -> pick.options().stream().map(Field.Option::text).toList();
      case Field.Topics topics -> topics.options().stream().map(Field.Option::text).toList();
    };
  }
}
