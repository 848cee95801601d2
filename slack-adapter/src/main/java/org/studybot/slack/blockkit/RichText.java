package org.studybot.slack.blockkit;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as rich text blocks: its style stands beside the text, so that nothing in the text itself is
 * read as formatting, mention or link.
 */
final class RichText {

  private final List<Part> parts = new ArrayList<>();

  /** Something that stands on lines of its own within a block. */
  private record Part(BlockElement element, String text) {}

  RichText paragraph(List<Run> runs) {
    Run.groups(runs, Limits.TEXT).forEach(run -> parts.add(new Part(section(run), Run.text(run))));
    return this;
  }

  RichText quote(List<Run> runs) {
    for (List<Run> run : Run.groups(runs, Limits.TEXT)) {
      var quote = RichTextQuoteElement.builder().elements(elements(run)).build();
      parts.add(new Part(quote, Run.text(run)));
    }
    return this;
  }

  /** A list; one that is too long for a block goes on in the next. */
  RichText list(List<List<Run>> items) {
    List<List<Run>> list = new ArrayList<>();
    for (List<Run> item : items) {
      for (List<Run> part : Run.groups(item, Limits.TEXT)) {
        if (length(texts(list)) + Run.text(part).length() > Limits.TEXT) {
          addList(list);
          list = new ArrayList<>();
        }
        list.add(part);
      }
    }
    addList(list);
    return this;
  }

  /** The blocks, each as full as it may be. */
  Stream<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    List<Part> block = new ArrayList<>();
    for (Part part : parts) {
      if (length(block.stream().map(Part::text).toList()) + part.text().length() > Limits.TEXT) {
        pieces.add(piece(block));
        block = new ArrayList<>();
      }
      block.add(part);
    }
    pieces.add(piece(block));
    return pieces.stream().filter(piece -> !piece.text().isBlank());
  }

  private void addList(List<List<Run>> items) {
    List<RichTextElement> elements = new ArrayList<>();
    items.forEach(item -> elements.add(section(item)));
    if (!elements.isEmpty()) {
      var list = RichTextListElement.builder().style("bullet").elements(elements).build();
      parts.add(new Part(list, String.join("\n", texts(items))));
    }
  }

  private static List<String> texts(List<List<Run>> items) {
    return items.stream().map(Run::text).toList();
  }

  private static Piece piece(List<Part> parts) {
    return new Piece(
        RichTextBlock.builder().elements(parts.stream().map(Part::element).toList()).build(),
        parts.stream().map(Part::text).collect(Collectors.joining("\n")));
  }

  private static RichTextSectionElement section(List<Run> runs) {
    return RichTextSectionElement.builder().elements(elements(runs)).build();
  }

  private static List<RichTextElement> elements(List<Run> runs) {
    return runs.stream().map(Run::element).toList();
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
  }
}
