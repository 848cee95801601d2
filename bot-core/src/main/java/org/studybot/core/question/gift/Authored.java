package org.studybot.core.question.gift;

import java.util.List;
import org.studybot.core.question.Question;

/**
 * A question that staff wrote.
 *
 * @param title empty if it has none
 * @param category of Moodle's question bank; empty if the text names none
 * @param tags Moodle's tags
 * @param line where it begins, counted from 1
 */
public record Authored(
    Question question, String title, String category, List<String> tags, int line) {

  public Authored {
    tags = List.copyOf(tags);
  }

  /** The same with this question in its place. */
  Authored withIdOf(Question named) {
    return new Authored(named, title, category, tags, line);
  }
}
