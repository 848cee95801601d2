package org.studybot.benchmarks.collection;

import java.util.List;

/**
 * A line of a file, cut at its tabs.
 *
 * @param number counted from 1
 */
record TabbedLine(int number, List<String> fields) {

  TabbedLine {
    fields = List.copyOf(fields);
  }

  String field(int column) {
    return fields.get(column);
  }
}
