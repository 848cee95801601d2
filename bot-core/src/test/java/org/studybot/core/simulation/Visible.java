package org.studybot.core.simulation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;

/** What somebody can do with a card. */
final class Visible {

  private Visible() {}

  /** Fields to fill in, and what to press then. */
  record Form(List<Field> fields, Action submit) {}

  static Optional<Form> form(Card card) {
    return card.blocks().stream()
        .filter(Block.Form.class::isInstance)
        .map(Block.Form.class::cast)
        .map(form -> new Form(form.fields(), form.submit().action()))
        .findFirst();
  }

  /** Of its buttons and choices; not of its form. */
  static List<Action> actions(Card card) {
    return card.blocks().stream().flatMap(Visible::actions).toList();
  }

  private static Stream<Action> actions(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream().map(Button::action);
      case Block.Choices(var choices) -> choices.stream().map(Block.Choice::action);
      case Block.Form _,
          Block.Heading _,
          Block.Prose _,
          Block.Quote _,
          Block.Items _,
          Block.Links _,
          Block.Progress _,
          Block.Note _,
          Block.Divider _ ->
          Stream.empty();
    };
  }
}
