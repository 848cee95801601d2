package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.studybot.core.card.Item;

/** Elements of an Adaptive Card, in the looks that our cards need. */
public final class Elements {

  /** The name under which a button's data holds its token. */
  public static final String TOKEN = "token";

  /** Words in which no reader of Markdown, of links or of mentions finds anything to do. */
  private static final Pattern HARMLESS =
      Pattern.compile(
          "[\\p{L}\\u201c][\\p{L}\\p{M}\\p{N} ,;?!'\\u2019\\u201c\\u201d\\u2026\\u00b7():]*");

  private Elements() {}

  static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode element(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  /**
   * A heading. Screen readers find it as one if it can be a TextBlock; a TextBlock reads Markdown,
   * so whatever could be any stays a mere line in large letters.
   */
  static List<ObjectNode> heading(String text, String size) {
    ObjectNode heading =
        HARMLESS.matcher(text).matches()
            ? large(element("TextBlock").put("text", text), size)
                .put("style", "heading")
                .put("wrap", true)
            : words(looking(run -> large(run, size), runs(text)));
    return List.of(heading.put("spacing", "large"));
  }

  private static ObjectNode large(ObjectNode text, String size) {
    return bold(text).put("size", size);
  }

  /** Each line a block of its own: a line break within a block is shown by some clients only. */
  static List<ObjectNode> paragraphs(String text) {
    return lines(text).map(line -> words(runs(line))).toList();
  }

  static List<ObjectNode> items(List<Item> items) {
    return items.stream().map(item -> Hanging.row(mark(item.mark()), led(item))).toList();
  }

  private static List<ObjectNode> mark(String mark) {
    return mark.isEmpty() ? runs("\u2022") : looking(Elements::bold, runs(mark));
  }

  private static List<ObjectNode> led(Item item) {
    Stream<ObjectNode> lead =
        item.lead().isEmpty()
            ? Stream.empty()
            : looking(Elements::bold, runs(item.lead() + ": ")).stream();
    String text = String.join(" ", lines(item.text()).toList());
    return Stream.concat(lead, runs(text).stream()).toList();
  }

  static List<ObjectNode> smallPrint(String text) {
    return lines(text)
        .map(line -> words(looking(Elements::subtle, runs(line))).put("spacing", "small"))
        .toList();
  }

  /**
   * Text just as it is: Adaptive Cards read Markdown in a TextBlock, never in the runs of a
   * RichTextBlock (Adaptive Cards schema, "RichTextBlock"). It always wraps.
   */
  static ObjectNode words(List<ObjectNode> runs) {
    ObjectNode block = element("RichTextBlock");
    block.putArray("inlines").addAll(runs);
    return block;
  }

  /**
   * A run reads nothing but "{{DATE(\u2026)}}" and "{{TIME(\u2026)}}", which two runs hide from it.
   */
  static List<ObjectNode> runs(String text) {
    return Arrays.stream(text.split("(?<=\\{)(?=\\{)"))
        .map(part -> element("TextRun").put("text", part))
        .toList();
  }

  static List<ObjectNode> looking(UnaryOperator<ObjectNode> look, List<ObjectNode> runs) {
    return runs.stream().map(look).toList();
  }

  static ObjectNode bold(ObjectNode run) {
    return run.put("weight", "bolder");
  }

  private static ObjectNode subtle(ObjectNode run) {
    return run.put("size", "small").put("isSubtle", true);
  }

  static ObjectNode container(List<ObjectNode> items) {
    ObjectNode container = element("Container");
    ArrayNode array = container.putArray("items");
    array.addAll(items);
    return container;
  }

  static ObjectNode line() {
    return container(List.of()).put("separator", true);
  }

  /** The lines that say something. */
  public static Stream<String> lines(String text) {
    return text.lines().filter(line -> !line.isBlank());
  }
}
