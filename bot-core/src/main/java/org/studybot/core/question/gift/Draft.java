package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.question.Head;

/**
 * A question whose answers are still to be read.
 *
 * @param markup of the answers, unless they name another
 * @param source what stands between the braces, with escapes hidden
 * @param remarks what its author should look at though it is asked
 */
record Draft(Head head, Markup markup, Piece source, Remarks remarks) {

  /** The answers that begin with one of these marks; the first may come without. */
  List<Answer> answers(String marks) throws Blemish {
    return answers(source, marks);
  }

  /** The same of a part; an empty answer is passed over, as Moodle does. */
  List<Answer> answers(Piece from, String marks) throws Blemish {
    List<Answer> answers = new ArrayList<>();
    for (Piece piece : from.startingWith(marks)) {
      Answer answer = Answer.of(piece);
      if (!answer.isEmpty()) {
        answers.add(answer);
      } else if (!answer.feedback().isBlank()) {
        remarks.add(
            piece.line(), "an answer without a text is left out, and its feedback with it.");
      }
    }
    return answers;
  }

  String text(Piece piece) {
    return remarks.looked(piece.line(), markup.plainText(piece.text()));
  }

  /** The text of something to choose or to match: a picture alone says nothing here. */
  String said(Piece piece) throws Blemish {
    String text = text(piece);
    if (Unseen.isAllOf(text)) {
      throw new Blemish(
          piece.line(),
          "an answer is nothing but a picture, which cannot be shown here. Describe it: put a text"
              + " beside it, or into its alt=\"...\".");
    }
    return text;
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
