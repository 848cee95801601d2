package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * One bullet, taken apart.
 *
 * @param ownId as written; empty if none
 * @param bold what it begins with in bold; empty if nothing
 */
record Bullet(String ownId, String bold, String text, List<String> phrasings) {

  private static final Pattern ALSO_ASKED = Pattern.compile("(?i)also asked\\s*:\\s*");

  Bullet {
    phrasings = List.copyOf(phrasings);
  }

  /** Takes a bullet apart, and the tree with it: the other ways of asking leave it. */
  static Bullet of(ListItem item) {
    List<String> phrasings = new ArrayList<>();
    for (Node child : children(item)) {
      if (child instanceof ListBlock list) {
        takePhrasings(list, phrasings);
      }
    }
    return new Bullet(ownId(item), bold(item), PlainText.within(item), phrasings);
  }

  /** Paragraphs and lists that make one entry, as if they stood in one bullet. */
  static Bullet of(List<Block> blocks) {
    ListItem item = new ListItem();
    blocks.forEach(item::appendChild);
    return of(item);
  }

  /** Whether it is only another way of asking, which stands too far to the left. */
  boolean isPhrasing() {
    return ALSO_ASKED.matcher(text).lookingAt();
  }

  String phrasing() {
    return PlainText.line(ALSO_ASKED.matcher(text).replaceFirst(""));
  }

  private static void takePhrasings(ListBlock list, List<String> phrasings) {
    for (Node child : children(list)) {
      String text = PlainText.within(child);
      Matcher matcher = ALSO_ASKED.matcher(text);
      if (matcher.lookingAt()) {
        phrasings.add(PlainText.line(text.substring(matcher.end())));
        child.unlink();
      }
    }
    if (list.getFirstChild() == null) {
      list.unlink();
    }
    phrasings.removeIf(String::isEmpty);
  }

  private static String bold(ListItem item) {
    return item.getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof StrongEmphasis strong
        ? PlainText.of(strong)
        : "";
  }

  private static String ownId(Node item) {
    List<String> ids = new ArrayList<>();
    item.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof IdMark mark) {
              ids.add(mark.id());
            }
          }
        });
    return ids.isEmpty() ? "" : ids.getFirst().strip();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
