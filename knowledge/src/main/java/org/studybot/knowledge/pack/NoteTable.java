package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * A table of a page, as plain text.
 *
 * @param head the words of its first line
 * @param rows each with a cell for every column; what a row has too little of is empty
 */
record NoteTable(List<String> head, List<Row> rows) {

  private static final Set<String> TERMS =
      Set.of("term", "terms", "key term", "concept", "key concept", "word", "name", "vocabulary");

  private static final Set<String> MEANINGS =
      Set.of("definition", "definitions", "meaning", "meanings", "description", "explanation");

  NoteTable {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /**
   * One line of a table.
   *
   * @param line counted from 1
   */
  record Row(int line, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  static NoteTable of(TableBlock table) {
    List<Row> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(new Row(Outline.line(row), cells(row)));
        }
      }
    }
    return rows.isEmpty()
        ? new NoteTable(List.of(), List.of())
        : new NoteTable(rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  private static List<String> cells(Node row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(PlainText.line(PlainText.within(cell)));
    }
    return cells;
  }

  /** The column with the terms: the first, unless the head says that it has the meanings. */
  int termColumn() {
    boolean swapped =
        head.size() > 1 && isOneOf(MEANINGS, head.getFirst()) && !isOneOf(MEANINGS, head.get(1));
    return swapped ? 1 : 0;
  }

  /** What a row says of its term; a column beyond the first of these is called by its name. */
  String meaning(Row row) {
    int term = termColumn();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != term && !row.cells().get(i).isEmpty()) {
        boolean first = i == (term == 0 ? 1 : 0);
        String name = i < head.size() ? head.get(i) : "";
        parts.add((first || name.isEmpty() ? "" : name + ": ") + row.cells().get(i));
      }
    }
    return String.join("\n", parts);
  }

  String term(Row row) {
    return termColumn() < row.cells().size() ? row.cells().get(termColumn()) : "";
  }

  /** Whether the first line names the columns; some tables of terms have none that does. */
  boolean hasNames() {
    return head.stream().anyMatch(name -> isOneOf(TERMS, name) || isOneOf(MEANINGS, name));
  }

  String plainText() {
    StringBuilder text = new StringBuilder(line(head));
    rows.forEach(row -> text.append('\n').append(line(row.cells())));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isEmpty()).collect(joining(" | "));
  }

  private static boolean isOneOf(Set<String> names, String cell) {
    return names.contains(Words.of(cell));
  }
}
