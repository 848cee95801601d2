package org.studybot.slack.blockkit;

import static org.studybot.slack.blockkit.BlockKitRenderer.plain;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Block;
import org.studybot.core.card.Field;

/** A form within a message: what is filled in stays with the person until they press its button. */
final class FormPieces {

  /** Slack's limit for the label of an input block. */
  private static final int LABEL = 2000;

  /** Slack's limits for checkboxes and for options of a select. */
  private static final int CHECKBOXES = 10;

  private FormPieces() {}

  static Stream<Piece> of(Block.Form form, int position) {
    var submit = BlockKitRenderer.button(form.submit(), BlockKitRenderer.actionId(position, 0));
    Piece row =
        new Piece(
            ActionsBlock.builder().elements(List.<BlockElement>of(submit)).build(),
            "[" + form.submit().label() + "]");
    return Stream.concat(fields(form, position), Stream.of(row));
  }

  /** Without the button that sends it off. */
  static Stream<Piece> fields(Block.Form form, int position) {
    return form.fields().stream().flatMap(field -> field(field, position));
  }

  /** A label that is too long begins above its field. */
  private static Stream<Piece> field(Field field, int position) {
    List<String> label = TextSplitter.parts(BlockKitRenderer.oneLine(field.label()), LABEL);
    Stream<Piece> above =
        label.subList(0, label.size() - 1).stream()
            .flatMap(part -> new RichText().paragraph(List.of(Run.plain(part))).pieces());
    InputBlock input =
        InputBlock.builder()
            .blockId(FormFields.blockId(position, field.name()))
            .label(plain(label.getLast()))
            .element(element(field, FormFields.blockId(position, field.name())))
            .optional(true)
            .build();
    return Stream.concat(above, Stream.of(new Piece(input, label.getLast() + options(field))));
  }

  private static String options(Field field) {
    return switch (field) {
      case Field.Text text -> text.initial().isEmpty() ? "" : "\n" + text.initial();
      case Field.Pick pick -> options(pick.options());
      // They come while somebody types.
      case Field.Topics _ -> "";
    };
  }

  private static String options(List<Field.Option> options) {
    return "\n" + String.join("\n", options.stream().map(Field.Option::text).toList());
  }

  private static BlockElement element(Field field, String actionId) {
    return switch (field) {
      case Field.Text text -> text(text, actionId);
      case Field.Pick pick -> picker(pick, actionId);
      case Field.Topics topics -> topics(topics.asPick(), actionId);
    };
  }

  /** Slack asks for topics while somebody types, from the first letter on and before it. */
  private static BlockElement topics(Field.Pick pick, String actionId) {
    List<OptionObject> chosen = options(pick, pick.chosen());
    if (pick.multiple()) {
      return MultiExternalSelectElement.builder()
          .actionId(actionId)
          .placeholder(plain("Type to find topics"))
          .minQueryLength(0)
          .initialOptions(chosen.isEmpty() ? null : chosen)
          .build();
    }
    return ExternalSelectElement.builder()
        .actionId(actionId)
        .placeholder(plain("Type to find a topic"))
        .minQueryLength(0)
        .initialOption(chosen.isEmpty() ? null : chosen.getFirst())
        .build();
  }

  private static BlockElement text(Field.Text text, String actionId) {
    return PlainTextInputElement.builder()
        .actionId(actionId)
        .multiline(text.room() == Field.Room.PARAGRAPH)
        .maxLength(Limits.FIELD)
        .initialValue(text.initial().isEmpty() ? null : cut(text.initial(), Limits.FIELD))
        .build();
  }

  private static BlockElement picker(Field.Pick pick, String actionId) {
    List<OptionObject> chosen = options(pick, pick.chosen());
    if (!pick.multiple()) {
      return StaticSelectElement.builder()
          .actionId(actionId)
          .options(options(pick))
          .initialOption(chosen.isEmpty() ? null : chosen.getFirst())
          .build();
    }
    @Nullable List<OptionObject> initial = chosen.isEmpty() ? null : chosen;
    return pick.options().size() <= CHECKBOXES
        ? CheckboxesElement.builder()
            .actionId(actionId)
            .options(options(pick))
            .initialOptions(initial)
            .build()
        : MultiStaticSelectElement.builder()
            .actionId(actionId)
            .options(options(pick))
            .initialOptions(initial)
            .build();
  }

  /** The beginning, with an ellipsis, of what is too long. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).stripTrailing() + "\u2026";
  }

  private static List<OptionObject> options(Field.Pick pick) {
    return options(pick, pick.options().stream().map(Field.Option::key).toList());
  }

  private static List<OptionObject> options(Field.Pick pick, List<String> keys) {
    return pick.options().stream()
        .filter(option -> keys.contains(option.key()))
        .map(
            option -> OptionObject.builder().text(plain(option.text())).value(option.key()).build())
        .toList();
  }
}
