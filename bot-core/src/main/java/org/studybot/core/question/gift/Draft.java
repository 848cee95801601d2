package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.question.Head;

/**
 * A question whose answers are still to be read.
 *
 * @param markup of the answers, unless they name another
 * @param source what stands between the braces, with escapes hidden
 */
record Draft(Head head, Markup markup, Piece source) {

  /** The answers that begin with one of these marks; the first may come without. */
  List<Answer> answers(String marks) throws Blemish {
    return answers(source, marks);
  }

  List<Answer> answers(Piece from, String marks) throws Blemish {
    List<Answer> answers = new ArrayList<>();
    for (Piece piece : from.startingWith(marks)) {
      if (!piece.isBlank()) {
        answers.add(Answer.of(piece));
      }
    }
    return answers;
  }

  String text(Piece piece) {
    return markup.plainText(piece.text());
  }

  Blemish blemish(String message) {
    return new Blemish(source.line(), message);
  }

  void require(boolean kept, String message) throws Blemish {
    if (!kept) {
      throw blemish(message);
    }
  }
}
