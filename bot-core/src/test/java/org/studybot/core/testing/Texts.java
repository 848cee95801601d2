package org.studybot.core.testing;

import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.card.Link;

/** Every text of a card that a person must be able to read, in reading order. */
public final class Texts {

  private Texts() {}

  public static List<String> of(Card card) {
    return Stream.concat(Stream.of(card.title()), card.blocks().stream().flatMap(Texts::of))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static Stream<String> of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Stream.of(text);
      case Block.Prose(var text) -> Stream.of(text);
      case Block.Quote(var label, var term, var text, var source, var _) ->
          Stream.of(label, term, text, source);
      case Block.Items(var items) ->
          items.stream().flatMap(item -> Stream.of(item.mark(), item.lead(), item.text()));
      case Block.Buttons(var buttons) -> buttons.stream().map(Button::label);
      case Block.Links(var links) -> links.stream().map(Link::label);
      case Block.Choices(var choices) ->
          choices.stream().flatMap(choice -> Stream.of(choice.letter(), choice.text()));
      case Block.Form(var fields, var submit) ->
          Stream.concat(fields.stream().flatMap(Texts::of), Stream.of(submit.label()));
      case Block.Progress(var _, var _, var label) -> Stream.of(label);
      case Block.Note(var text) -> Stream.of(text);
      case Block.Divider() -> Stream.empty();
    };
  }

  private static Stream<String> of(Field field) {
    return switch (field) {
      case Field.Text(var _, var label, var initial, var _) -> Stream.of(label, initial);
      case Field.Pick pick -> picked(pick);
      // A channel may bring the topics only while somebody types.
      case Field.Topics topics -> Stream.of(topics.label());
    };
  }

  private static Stream<String> picked(Field.Pick pick) {
    return Stream.concat(Stream.of(pick.label()), pick.options().stream().map(Field.Option::text));
  }
}
