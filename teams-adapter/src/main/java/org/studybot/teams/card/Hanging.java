package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A paragraph beside its mark, a bullet or a letter. Lines that wrap stay clear of the mark, so
 * that the eye finds where the next one begins.
 */
final class Hanging {

  private Hanging() {}

  static ObjectNode row(List<ObjectNode> mark, List<ObjectNode> paragraph) {
    ObjectNode row = Elements.element("ColumnSet").put("spacing", "small");
    row.putArray("columns")
        .add(column("auto", mark))
        .add(column("stretch", paragraph).put("spacing", "small"));
    return row;
  }

  private static ObjectNode column(String width, List<ObjectNode> runs) {
    ObjectNode column = Elements.element("Column").put("width", width);
    column.putArray("items").add(Elements.words(runs));
    return column;
  }
}
