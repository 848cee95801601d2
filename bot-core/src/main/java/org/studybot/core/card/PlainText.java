package org.studybot.core.card;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A card as plain text: for the terminal, for notifications and fallbacks, for screen readers. It
 * says everything the card says, in the same order.
 */
public final class PlainText {

  private PlainText() {}

  public static String of(Card card) {
    return card.blocks().stream()
        .map(PlainText::of)
        .collect(joining("\n\n", card.title() + "\n\n", ""))
        .strip();
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> text + "\n" + "=".repeat(Math.min(text.length(), 40));
      case Block.Prose(var text) -> text;
      case Block.Quote quote -> quote(quote);
      case Block.Items(var items) -> items.stream().map(PlainText::item).collect(joining("\n"));
      case Block.Buttons(var buttons) -> buttons(buttons);
      case Block.Links(var links) -> links.stream().map(PlainText::link).collect(joining("\n"));
      case Block.Choices(var choices) ->
          choices.stream()
              .map(choice -> choice.letter() + ". " + choice.text())
              .collect(joining("\n"));
      case Block.Form form -> form(form);
      case Block.Progress(var _, var _, var label) -> label;
      case Block.Note(var text) -> "(" + text + ")";
      case Block.Divider() -> "---";
    };
  }

  private static String quote(Block.Quote quote) {
    String term = quote.term().isEmpty() ? "" : quote.term() + ": ";
    return quote.label() + "\n  " + term + quote.text() + "\n  (" + quote.source() + ")";
  }

  private static String item(Item item) {
    return (item.mark().isEmpty() ? "- " : "") + item.line();
  }

  /** The address stands by itself, for whoever copies it. */
  private static String link(Link link) {
    return "- " + link.label() + "\n  " + link.url();
  }

  private static String buttons(List<Button> buttons) {
    return buttons.stream().map(button -> "[" + button.label() + "]").collect(joining(" "));
  }

  private static String form(Block.Form form) {
    return form.fields().stream().map(PlainText::field).collect(joining("\n"))
        + "\n["
        + form.submit().label()
        + "]";
  }

  private static String field(Field field) {
    return switch (field) {
      case Field.Text text ->
          text.label() + ": " + (text.initial().isEmpty() ? "\u2026" : text.initial());
      case Field.Pick pick -> options(pick);
      case Field.Topics topics -> options(topics.asPick());
    };
  }

  private static String options(Field.Pick pick) {
    return pick.options().stream()
        .map(option -> "\n  " + option.text())
        .collect(joining("", pick.label(), ""));
  }
}
