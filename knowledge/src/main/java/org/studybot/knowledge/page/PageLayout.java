package org.studybot.knowledge.page;

import java.util.List;

/**
 * How a page is set, as far as it tells a line that goes on from a line that begins something.
 *
 * @param width of the longest line, which is where lines were broken if they were
 * @param sentences whether its items end like sentences; then one that does not is unfinished
 */
record PageLayout(int width, boolean sentences) {

  static PageLayout of(List<PageLine> lines) {
    int items = 0;
    int ended = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isItem() && isWhole(lines, i)) {
        items++;
        ended += lines.get(i).endsSentence() ? 1 : 0;
      }
    }
    int width = lines.stream().mapToInt(PageLine::width).max().orElse(0);
    return new PageLayout(width, ended * 2 >= items);
  }

  /** Whether an item surely ends with its line, for something else follows. */
  private static boolean isWhole(List<PageLine> lines, int item) {
    if (item + 1 == lines.size()) {
      return true;
    }
    PageLine next = lines.get(item + 1);
    return next.shape() == PageLine.Shape.BLANK || next.isItem() || next.section(false).isPresent();
  }

  /** Whether the next line goes on where this one ends; nothing stands between them. */
  boolean goesOn(PageLine line, PageLine next) {
    return next.startsLow() || isFull(line, next) || (sentences && !line.endsSentence());
  }

  /** Whether the first word of the next line had no room any more. */
  private boolean isFull(PageLine line, PageLine next) {
    int space = next.text().indexOf(' ');
    int word = space < 0 ? next.text().length() : space;
    return line.width() + 1 + word > width;
  }
}
