package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
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

  /** What a picture without a text says. */
  static final String PICTURE = "[picture not shown]";

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|$)");
  private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
  private static final Pattern LINES = Pattern.compile("\n{3,}+");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final StringBuilder text = new StringBuilder();

  /** Where the text begins that stands above or below the line; negative if none does. */
  private int raisedFrom = -1;

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
    String lines = text.lines().map(PlainText::line).collect(joining("\n"));
    return LINES.matcher(lines).replaceAll("\n\n").strip();
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
    String tag = html.getLiteral().toLowerCase(Locale.ROOT);
    switch (tag) {
      case "<sup>", "<sub>" -> raisedFrom = text.length();
      case "</sup>", "</sub>" -> raise(tag.equals("</sup>"));
      default -> text.append(withoutComments(html.getLiteral()));
    }
  }

  private void raise(boolean above) {
    int from = Math.min(Math.max(raisedFrom, 0), text.length());
    String inside = raisedFrom < 0 ? "" : text.substring(from);
    text.setLength(raisedFrom < 0 ? text.length() : from);
    text.append(above ? Superscripts.raised(inside) : Superscripts.lowered(inside));
    raisedFrom = -1;
  }

  @Override
  public void visit(HtmlBlock html) {
    text.append(Superscripts.ofHtml(withoutComments(html.getLiteral())));
  }

  private static String withoutComments(String html) {
    return BREAK.matcher(COMMENT.matcher(html).replaceAll("")).replaceAll("\n");
  }

  @Override
  public void visit(Image image) {
    int start = text.length();
    visitChildren(image);
    if (text.substring(start).isBlank()) {
      text.append(PICTURE);
    }
  }

  @Override
  public void visit(Link link) {
    int start = text.length();
    visitChildren(link);
    String address = link.getDestination();
    boolean shown = text.substring(start).equals(withoutScheme(address));
    if (!shown && !address.isBlank()) {
      text.append(" (").append(address).append(')');
    }
  }

  private static String withoutScheme(String address) {
    return address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      text.append(NoteTable.of(table).plainText());
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode mark) {
    // An id is for Studybot, not for readers.
  }
}
