package org.studybot.knowledge.pack;

import java.util.List;

/**
 * One line of the front matter, or a list.
 *
 * @param isList whether it was written as a list; a single value may hold commas of its own
 * @param lines where each of the values stands
 */
record FrontMatterField(
    String key, List<String> values, boolean isList, int line, List<Integer> lines) {

  FrontMatterField {
    values = List.copyOf(values);
    lines = List.copyOf(lines);
  }
}
