package org.studybot.slack.blockkit;

import static java.util.stream.Collectors.joining;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;

/**
 * Cards as messages of Slack, within all of its limits: what is too long goes on in the next block,
 * what is too much goes on in the next message, and nothing is left out.
 */
public final class BlockKitRenderer {

  /** How many letters fit on a line of a phone. */
  private static final int PHONE_LINE = 40;

  private BlockKitRenderer() {}

  /** The card as one message or more, to be shown in this order. */
  public static List<SlackMessage> render(Card card) {
    return Messages.of(card.title(), pieces(card).toList());
  }

  /** Its title first. */
  static Stream<Piece> pieces(Card card) {
    Stream<Piece> body =
        IntStream.range(0, card.blocks().size())
            .boxed()
            .flatMap(position -> pieces(card.blocks().get(position), position));
    return Stream.concat(heading(card.title()), body);
  }

  static Stream<Piece> pieces(Block block, int position) {
    return switch (block) {
      case Block.Heading(var text) -> Stream.concat(line(), heading(text));
      case Block.Prose(var text) -> new RichText().paragraph(List.of(Run.plain(text))).pieces();
      case Block.Quote quote -> quote(quote);
      case Block.Items(var items) -> items(items);
      case Block.Buttons(var buttons) -> buttons(buttons, position);
      case Block.Links(var links) -> links(links, position);
      case Block.Choices(var choices) -> choices(choices, position);
      case Block.Form form -> FormPieces.of(form, position);
      case Block.Progress(var _, var _, var label) -> smallPrint(label);
      case Block.Note(var text) -> smallPrint(text);
      case Block.Divider() -> line();
    };
  }

  static Stream<Piece> heading(String text) {
    return TextSplitter.parts(oneLine(text), Limits.HEADER).stream()
        .map(part -> new Piece(HeaderBlock.builder().text(plain(part)).build(), part));
  }

  /** Also sets a heading within a card apart: Slack has one size of headings only. */
  private static Stream<Piece> line() {
    return Stream.of(new Piece(new DividerBlock(), ""));
  }

  /** The best answer stands behind a bar and has its term on a line of its own. */
  private static Stream<Piece> quote(Block.Quote quote) {
    RichText text =
        quote.size() == Size.LARGE
            ? new RichText()
                .paragraph(List.of(Run.bold(quote.label())))
                .quote(defined(quote.term(), quote.text()))
            : new RichText().paragraph(small(quote));
    return Stream.concat(text.pieces(), smallPrint(quote.source()));
  }

  private static List<Run> small(Block.Quote quote) {
    String term = quote.term().isEmpty() ? "" : ": " + quote.term();
    return List.of(Run.bold(quote.label() + term), Run.plain("\n"), Run.plain(quote.text()));
  }

  private static List<Run> defined(String term, String text) {
    return term.isEmpty()
        ? List.of(Run.plain(text))
        : List.of(Run.bold(term), Run.plain("\n"), Run.plain(text));
  }

  private static Stream<Piece> smallPrint(String text) {
    return TextSplitter.parts(text.strip(), Limits.TEXT).stream()
        .map(part -> new Piece(context(part), part));
  }

  private static ContextBlock context(String text) {
    return ContextBlock.builder().elements(List.of(plain(text))).build();
  }

  /** Options have room in the text above; their buttons show the letters alone. */
  private static Stream<Piece> choices(List<Block.Choice> choices, int position) {
    List<ButtonElement> letters =
        IntStream.range(0, choices.size())
            .mapToObj(at -> letter(choices.get(at), actionId(position, at)))
            .toList();
    Stream<Item> options =
        choices.stream().map(choice -> new Item(choice.letter() + ".", "", choice.text()));
    return Stream.concat(marked(options.toList()), rows(letters));
  }

  private static Stream<Piece> items(List<Item> items) {
    return items.stream().allMatch(item -> item.mark().isEmpty())
        ? new RichText().list(items.stream().map(BlockKitRenderer::led).toList()).pieces()
        : marked(items);
  }

  /** Where one of them takes more than a line of a phone, an empty line keeps them apart. */
  private static Stream<Piece> marked(List<Item> items) {
    boolean wrapping = items.stream().anyMatch(item -> Run.text(led(item)).length() > PHONE_LINE);
    List<Run> runs = new ArrayList<>();
    for (Item item : items) {
      if (!runs.isEmpty()) {
        runs.add(Run.plain(wrapping ? "\n\n" : "\n"));
      }
      if (!item.mark().isEmpty()) {
        runs.add(Run.bold(item.mark()));
        runs.add(Run.plain(" "));
      }
      runs.addAll(led(item));
    }
    return new RichText().paragraph(runs).pieces();
  }

  private static List<Run> led(Item item) {
    return item.lead().isEmpty()
        ? List.of(Run.plain(item.text()))
        : List.of(Run.bold(item.lead() + ":"), Run.plain(" " + item.text()));
  }

  private static Stream<Piece> links(List<Link> links, int position) {
    return rows(
        IntStream.range(0, links.size())
            .mapToObj(at -> link(links.get(at), LinkPress.actionId(position, at)))
            .toList());
  }

  private static Stream<Piece> buttons(List<Button> buttons, int position) {
    return rows(
        IntStream.range(0, buttons.size())
            .mapToObj(at -> button(buttons.get(at), actionId(position, at)))
            .toList());
  }

  private static Stream<Piece> rows(List<ButtonElement> buttons) {
    return IntStream.iterate(
            0, from -> from < buttons.size(), from -> from + Limits.BUTTONS_IN_BLOCK)
        .mapToObj(
            from ->
                row(
                    buttons.subList(
                        from, Math.min(buttons.size(), from + Limits.BUTTONS_IN_BLOCK))));
  }

  private static Piece row(List<ButtonElement> buttons) {
    return new Piece(
        ActionsBlock.builder().elements(List.<BlockElement>copyOf(buttons)).build(),
        buttons.stream()
            .map(button -> button.getText().getText())
            .collect(joining("] [", "[", "]")));
  }

  static String actionId(int position, int at) {
    return "press-" + position + "-" + at;
  }

  private static ButtonElement letter(Block.Choice choice, String actionId) {
    return ButtonElement.builder()
        .text(plain(oneLine(choice.letter())))
        .accessibilityLabel(oneLine(choice.label()))
        .actionId(actionId)
        .value(ActionToken.encode(choice.action()))
        .build();
  }

  private static ButtonElement link(Link link, String actionId) {
    return ButtonElement.builder()
        .text(plain(oneLine(link.label())))
        .actionId(actionId)
        .url(link.url())
        .build();
  }

  static ButtonElement button(Button button, String actionId) {
    return ButtonElement.builder()
        .text(plain(oneLine(button.label())))
        .actionId(actionId)
        .value(ActionToken.encode(button.action()))
        .style(button.style() == Button.Style.PRIMARY ? "primary" : null)
        .build();
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Not even a colon is read as the beginning of an emoji's name. */
  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(false).build();
  }
}
