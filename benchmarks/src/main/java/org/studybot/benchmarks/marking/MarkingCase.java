package org.studybot.benchmarks.marking;

import java.math.BigDecimal;
import java.util.List;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Head;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.core.question.Span;

/**
 * An answer as somebody would mark it.
 *
 * @param kind "numeric" for the answer to a question for a number, exact and in any unit; any other
 *     name for one to a question for words
 * @param line as it stands in the file
 */
record MarkingCase(String kind, String accepted, String typed, boolean right, String line) {

  private static final int CELLS = 4;
  private static final Head HEAD =
      new Head("case", QuestionKind.AUTHORED, "cases", List.of(), "?", "");

  /** Reads a line of four cells: kind, accepted answer, typed answer, RIGHT or WRONG. */
  static MarkingCase of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < CELLS || !cells[CELLS - 1].strip().matches("RIGHT|WRONG")) {
      throw new IllegalArgumentException("not four cells that end with RIGHT or WRONG: " + line);
    }
    return new MarkingCase(
        cells[0], cells[1], cells[2], cells[CELLS - 1].strip().equals("RIGHT"), line);
  }

  boolean isMarkedRight() {
    return Marker.mark(question(), new Response.Typed(typed)).credit() == 1;
  }

  private Question question() {
    if (kind.equals("numeric")) {
      BigDecimal number = new BigDecimal(accepted.strip());
      return new Question.Numeric(HEAD, List.of(new Span(number, number, 1, "")));
    }
    return new Question.Typed(HEAD, List.of(Accepted.exactly(accepted)), List.of());
  }
}
