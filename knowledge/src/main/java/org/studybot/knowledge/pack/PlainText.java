package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Markdown as plain text. A line the author broke on purpose stays broken, paragraphs stand apart
 * by an empty line, items keep a hyphen or their number, and a link is followed by its address.
 * HTML is shown as it was typed, apart from comments, which nobody is meant to see.
 */
final class PlainText extends AbstractVisitor {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Node node) {
    PlainText plain = new PlainText();
    node.accept(plain);
    return tidy(plain.text.toString());
  }

  /** The same of what a node holds, without a marker of its own. */
  static String within(Node parent) {
    PlainText plain = new PlainText();
    plain.visitChildren(parent);
    return tidy(plain.text.toString());
  }

  /** Without stray white space; at most one empty line in a row. */
  static String tidy(String text) {
    return text.lines()
        .map(PlainText::line)
        .collect(joining("\n"))
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  /** In one line, with single spaces. */
  static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }

  @Override
  protected void visitChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block && child.getPrevious() != null) {
        text.append(isTight(child) ? "\n" : "\n\n");
      }
      child.accept(this);
    }
  }

  private static boolean isTight(Node block) {
    return block instanceof ListItem || block instanceof ListBlock;
  }

  @Override
  public void visit(ListItem item) {
    text.append(marker(item));
    visitChildren(item);
  }

  private static String marker(ListItem item) {
    if (item.getParent() instanceof OrderedList list) {
      int before = 0;
      for (Node earlier = item.getPrevious(); earlier != null; earlier = earlier.getPrevious()) {
        before++;
      }
      Integer first = list.getMarkerStartNumber();
      return (first == null ? 1 : first) + before + ". ";
    }
    return item.getParent() instanceof BulletList ? "- " : "";
  }

  @Override
  public void visit(Text literal) {
    text.append(literal.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    text.append('\n');
  }

  @Override
  public void visit(Code code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    text.append(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    text.append(withoutComments(html.getLiteral()));
  }

  @Override
  public void visit(HtmlBlock html) {
    text.append(withoutComments(html.getLiteral()));
  }

  private static String withoutComments(String html) {
    return html.replaceAll("(?s)<!--.*?(?:-->|$)", "").replaceAll("(?i)<br ?/?>", "\n");
  }

  @Override
  public void visit(Link link) {
    int start = text.length();
    visitChildren(link);
    String address = link.getDestination();
    boolean shown = text.substring(start).equals(address.replaceFirst("^mailto:", ""));
    if (!shown && !address.isBlank()) {
      text.append(" (").append(address).append(')');
    }
  }

  @Override
  public void visit(CustomNode mark) {
    // An id is for Studybot, not for readers.
  }
}
