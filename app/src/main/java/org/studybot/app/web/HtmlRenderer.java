package org.studybot.app.web;

import static java.util.stream.Collectors.joining;
import static org.studybot.app.web.Html.escaped;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.card.Link;

/**
 * A card as a fragment of HTML, for within an article on the page whose own heading is of level
 * one. Every text takes its reading direction from itself and cannot turn what stands around it.
 */
public final class HtmlRenderer {

  /** A list that is told to be one, for some readers forget it where there are no bullets. */
  private static final String MARKED = "<ul class=\"marked\" role=\"list\">\n";

  private HtmlRenderer() {}

  public static String of(Card card) {
    return card.blocks().stream()
        .map(HtmlRenderer::of)
        .collect(joining("\n", heading(2, card.title()) + "\n", ""));
  }

  private static String of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> heading(3, text);
      case Block.Prose(var text) -> paragraphs(text);
      case Block.Quote quote -> quote(quote);
      case Block.Items(var items) -> items(items);
      case Block.Buttons(var buttons) -> buttons(buttons);
      case Block.Links(var links) -> links(links);
      case Block.Choices(var choices) -> choices(choices);
      case Block.Form form -> HtmlForm.of(form);
      case Block.Progress(var _, var _, var label) ->
          "<p class=\"note\" dir=\"auto\">" + escaped(label) + "</p>";
      case Block.Note(var text) -> "<p class=\"note\" dir=\"auto\">" + escaped(text) + "</p>";
      case Block.Divider() -> "<hr>";
    };
  }

  private static String heading(int level, String text) {
    return "<h%d tabindex=\"-1\" dir=\"auto\">%s</h%d>".formatted(level, escaped(text), level);
  }

  private static String paragraphs(String text) {
    return Arrays.stream(text.split("\\n\\s*\\n"))
        .map(paragraph -> "<p dir=\"auto\">" + escaped(paragraph) + "</p>")
        .collect(joining("\n"));
  }

  private static String quote(Block.Quote quote) {
    String size = quote.size().name().toLowerCase(Locale.ROOT);
    return """
        <figure class="quote %s">
        <p class="label" dir="auto">%s</p>
        <blockquote dir="auto">%s%s</blockquote>
        <figcaption dir="auto"><span class="visually-hidden">Source: </span>%s</figcaption>
        </figure>"""
        .formatted(
            size,
            escaped(quote.label()),
            term(quote.term()),
            escaped(quote.text()),
            escaped(quote.source()));
  }

  private static String term(String term) {
    return term.isEmpty() ? "" : "<dfn><bdi>" + escaped(term) + "</bdi></dfn>: ";
  }

  private static String items(List<Item> items) {
    boolean bullets = items.stream().allMatch(item -> item.mark().isEmpty());
    return items.stream()
        .map(HtmlRenderer::item)
        .collect(joining("\n", bullets ? "<ul>\n" : MARKED, "\n</ul>"));
  }

  private static String item(Item item) {
    String mark =
        item.mark().isEmpty() ? "" : "<b class=\"mark\">" + escaped(item.mark()) + "</b> ";
    return "<li dir=\"auto\">%s<span>%s%s</span></li>"
        .formatted(mark, lead(item.lead()), escaped(item.text()));
  }

  private static String lead(String lead) {
    return lead.isEmpty() ? "" : "<b class=\"lead\"><bdi>" + escaped(lead) + "</bdi>:</b> ";
  }

  private static String links(List<Link> links) {
    return links.stream()
        .map(HtmlRenderer::link)
        .collect(joining("\n", "<div class=\"buttons\">\n", "\n</div>"));
  }

  /** The page that it leads to learns nothing of this one. */
  private static String link(Link link) {
    return "<a class=\"link\" href=\"%s\" target=\"_blank\" rel=\"noopener noreferrer\" dir=\"auto\">%s<span class=\"visually-hidden\"> (opens in a new tab)</span></a>"
        .formatted(escaped(link.url()), escaped(link.label()));
  }

  private static String buttons(List<Button> buttons) {
    return buttons.stream()
        .map(HtmlRenderer::button)
        .collect(joining("\n", "<div class=\"buttons\">\n", "\n</div>"));
  }

  /** On a page there is room for the whole option on its button. */
  private static String choices(List<Block.Choice> choices) {
    return choices.stream()
        .map(HtmlRenderer::choice)
        .collect(joining("\n", "<div class=\"choices\">\n", "\n</div>"));
  }

  private static String choice(Block.Choice choice) {
    return "<button type=\"button\" class=\"plain choice\" data-action=\"%s\" dir=\"auto\"><b>%s.</b> %s</button>"
        .formatted(
            escaped(ActionToken.encode(choice.action())),
            escaped(choice.letter()),
            escaped(choice.text()));
  }

  static String button(Button button) {
    return "<button type=\"button\" class=\"%s\" data-action=\"%s\" dir=\"auto\">%s</button>"
        .formatted(
            button.style().name().toLowerCase(Locale.ROOT),
            escaped(ActionToken.encode(button.action())),
            escaped(button.label()));
  }
}
