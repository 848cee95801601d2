package org.studybot.slack.blockkit;

import static org.studybot.slack.blockkit.BlockKitRenderer.plain;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
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
    return Stream.concat(
        form.fields().stream().flatMap(field -> field(field, position)), Stream.of(row));
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
      case Field.Topics topics -> options(topics.options());
    };
  }

  private static String options(List<Field.Option> options) {
    return "\n" + String.join("\n", options.stream().map(Field.Option::text).toList());
  }

  private static BlockElement element(Field field, String actionId) {
    return switch (field) {
      case Field.Text text -> text(text, actionId);
      case Field.Pick pick -> picker(pick, actionId);
      case Field.Topics topics -> picker(topics.asPick(), actionId);
    };
  }

  private static BlockElement text(Field.Text text, String actionId) {
    return PlainTextInputElement.builder()
        .actionId(actionId)
        .multiline(text.room() == Field.Room.PARAGRAPH)
        .initialValue(text.initial().isEmpty() ? null : text.initial())
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
