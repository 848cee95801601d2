package org.studybot.knowledge.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines below a heading for questions, up to the next heading, exactly as they stand. */
final class PageQuestions {

  private final List<PageLine> lines = new ArrayList<>();
  private final List<PageLine> headings = new ArrayList<>();
  private boolean open;

  void begin(PageLine heading) {
    headings.add(heading);
    open = true;
  }

  /** Whether the line is one of them, and so is taken. */
  boolean takes(PageLine line, boolean apart) {
    open = open && (isMarkup(line) || line.section(apart).isEmpty());
    if (open) {
      lines.add(line);
    }
    return open;
  }

  /** A title of GIFT may hold the words of a heading. */
  private static boolean isMarkup(PageLine line) {
    return line.raw().chars().anyMatch(c -> "{}~=".indexOf(c) >= 0) || line.raw().startsWith("::");
  }

  /** The questions in GIFT; empty if it is something else. */
  String text() {
    return isGift() ? String.join("\n", lines.stream().map(PageLine::raw).toList()).strip() : "";
  }

  /** The same as lines for which there is no place. */
  List<UnplacedLine> unplaced() {
    return Stream.concat(headings.stream(), lines.stream())
        .filter(line -> line.shape() != PageLine.Shape.BLANK)
        .map(PageLine::unplaced)
        .toList();
  }

  private boolean isGift() {
    return lines.stream().anyMatch(line -> line.raw().indexOf('{') >= 0)
        && lines.stream().anyMatch(line -> line.raw().indexOf('}') >= 0);
  }
}
