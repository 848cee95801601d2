package org.studybot.knowledge.page;

import java.util.ArrayList;
import java.util.List;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.pack.Definition;
import org.studybot.knowledge.pack.Draft;

/** An entry while its lines are being gathered. */
final class Piece {

  private final Kind kind;
  private final List<PageLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Piece(Kind kind, PageLine first) {
    this.kind = kind;
    add(first, "");
  }

  Kind kind() {
    return kind;
  }

  List<PageLine> lines() {
    return lines;
  }

  PageLine first() {
    return lines.getFirst();
  }

  PageLine last() {
    return lines.getLast();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Goes on in the same sentence; a word may have been broken at the end of the line above. */
  void goOn(PageLine line, Hyphens hyphens) {
    switch (hyphens.between(text, line)) {
      case SPACE -> add(line, " ");
      case HYPHEN -> add(line, "");
      case NOTHING -> {
        text.setLength(text.length() - 1);
        add(line, "");
      }
    }
  }

  void addParagraph(PageLine line) {
    add(line, "\n\n");
  }

  void addItem(PageLine line) {
    add(line, "\n- ");
  }

  private void add(PageLine line, String between) {
    lines.add(line);
    text.append(text.isEmpty() ? "" : between).append(line.text());
  }

  Draft draft(String topicId, String page) {
    Definition content =
        kind == Kind.CONCEPT ? Definition.of(text.toString()) : new Definition("", text.toString());
    return new Draft(
        "",
        kind,
        topicId,
        content.term(),
        content.text().strip(),
        List.of(),
        new Source(page, first().number()));
  }
}
