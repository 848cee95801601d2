package org.studybot.core.question.gift;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.studybot.knowledge.pack.Superscripts;

/** Gathers the text of HTML, node by node: lines, cells and raised signs stay apart. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> SKIPPED =
      Set.of("script", "style", "audio", "video", "iframe", "object", "svg", "canvas", "template");

  private final StringBuilder text = new StringBuilder();

  /** Within how many elements that are not read. */
  private int skipping;

  String text() {
    return text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && skipping == 0) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    String name = element.normalName();
    if (SKIPPED.contains(name)) {
      if (skipping++ == 0) {
        text.append(unseen(name));
      }
    } else if (skipping == 0) {
      begin(name, element);
    }
  }

  private void begin(String name, Element element) {
    switch (name) {
      case "br" -> text.append('\n');
      case "img" -> text.append(' ').append(picture(element.attr("alt").strip())).append(' ');
      case "embed" -> text.append(' ').append(Unseen.INSERT).append(' ');
      case "td", "th" -> text.append(element.previousElementSibling() == null ? "" : " ");
      case "sup", "sub" -> element.attr("data-from", String.valueOf(text.length()));
      case "body" -> text.append("");
      default -> text.append(element.isBlock() ? "\n" : "");
    }
  }

  private static String unseen(String name) {
    return switch (name) {
      case "audio" -> " " + Unseen.SOUND + " ";
      case "video" -> " " + Unseen.VIDEO + " ";
      case "svg", "canvas" -> " " + Unseen.PICTURE + " ";
      case "iframe", "object" -> " " + Unseen.INSERT + " ";
      default -> "";
    };
  }

  /** A picture is replaced by what its author says it shows. */
  private static String picture(String description) {
    return description.isEmpty() ? Unseen.PICTURE : "[" + description + "]";
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (SKIPPED.contains(name)) {
        skipping--;
      } else if (skipping == 0) {
        end(name, element);
      }
    }
  }

  private void end(String name, Element element) {
    switch (name) {
      case "sup", "sub" -> script(name, Integer.parseInt(element.attr("data-from")));
      case "br", "td", "th", "img", "body" -> text.append("");
      default -> text.append(element.isBlock() ? "\n" : "");
    }
  }

  private void script(String name, int from) {
    String inside = text.substring(from);
    text.setLength(from);
    text.append(name.equals("sup") ? Superscripts.raised(inside) : Superscripts.lowered(inside));
  }
}
