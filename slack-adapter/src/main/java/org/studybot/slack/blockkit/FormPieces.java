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
      case Field.Text _ -> "";
      case Field.Pick pick ->
          "\n" + String.join("\n", pick.options().stream().map(Field.Option::text).toList());
    };
  }

  private static BlockElement element(Field field, String actionId) {
    return switch (field) {
      case Field.Text _ -> PlainTextInputElement.builder().actionId(actionId).build();
      case Field.Pick pick when !pick.multiple() ->
          StaticSelectElement.builder().actionId(actionId).options(options(pick)).build();
      case Field.Pick pick when pick.options().size() <= CHECKBOXES ->
          CheckboxesElement.builder().actionId(actionId).options(options(pick)).build();
      case Field.Pick pick ->
          MultiStaticSelectElement.builder().actionId(actionId).options(options(pick)).build();
    };
  }

  private static List<OptionObject> options(Field.Pick pick) {
    return pick.options().stream()
        .map(
            option -> OptionObject.builder().text(plain(option.text())).value(option.key()).build())
        .toList();
  }
}
