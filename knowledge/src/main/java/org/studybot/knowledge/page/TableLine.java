package org.studybot.knowledge.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Lines of tables: cells with tabs between them, or with upright lines as in Markdown. */
final class TableLine {

  private static final Set<String> NAMES =
      Set.of(
          "term",
          "key term",
          "concept",
          "key concept",
          "word",
          "name",
          "definition",
          "meaning",
          "description",
          "explanation");

  private TableLine() {}

  /** The line as "first cell – second cell; third"; empty if it is no line of a table. */
  static Optional<String> of(String line) {
    List<String> cells = cells(line.strip());
    return cells.size() < 2
        ? Optional.empty()
        : Optional.of(
            cells.getFirst() + " \u2013 " + String.join("; ", cells.subList(1, cells.size())));
  }

  /** Whether it only names the columns of a table of terms. */
  static boolean isHead(PageLine line) {
    return line.shape() == PageLine.Shape.ROW
        && Arrays.stream(line.text().split(" \u2013 |; "))
            .allMatch(name -> NAMES.contains(name.strip().toLowerCase(Locale.ROOT)));
  }

  private static List<String> cells(String line) {
    boolean upright = line.startsWith("|") && line.endsWith("|") && line.length() > 2;
    String inside = upright ? line.substring(1, line.length() - 1) : line;
    return Arrays.stream(inside.split(upright ? "\\|" : "\t", -1))
        .map(cell -> Emphasis.removed(cell.strip()))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }
}
