package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Question;

/** Tells the kind of a question by its answers, as Moodle does, and makes the question of them. */
final class Answers {

  static final Pattern EMBEDDED = Pattern.compile("^\\d*+:[A-Z_]++:");

  private Answers() {}

  static Question question(Draft draft) throws Blemish {
    Piece source = draft.source();
    if (source.isBlank()) {
      throw Blemish.notAsked(
          source.line(),
          "this is an essay, not a quiz question: there is nothing between { and }. Add answers, or"
              + " take it out.");
    }
    if (EMBEDDED.matcher(source.text()).find()) {
      throw embedded(source.line());
    }
    if (source.text().startsWith("#")) {
      return Numbers.question(draft);
    }
    if (source.contains("~")) {
      return Choices.question(draft);
    }
    if (source.contains("=") && source.contains(Pairs.ARROW)) {
      return Pairs.question(draft);
    }
    return isTruth(source.splitAt("#").getFirst()) ? trueFalse(draft) : typed(draft);
  }

  static Blemish embedded(int line) {
    return new Blemish(
        line,
        "this is one of Moodle's embedded answers (Cloze), which GIFT does not know. Write it as a"
            + " short answer: {=answer}.");
  }

  private static Question typed(Draft draft) throws Blemish {
    List<Accepted> accepted = new ArrayList<>();
    for (Answer answer : draft.answers("=")) {
      answer.requireNotNegative();
      accepted.add(
          new Accepted(draft.said(answer.text()), answer.credit(), draft.text(answer.feedback())));
    }
    draft.require(
        accepted.stream().anyMatch(answer -> answer.credit() == 1),
        "no answer earns the whole point. Give one of them without a weight.");
    return new Question.Typed(draft.head(), accepted, List.of());
  }

  /** The feedback for those who were wrong comes first. */
  private static Question trueFalse(Draft draft) {
    var parts = draft.source().splitAt("#");
    var feedback = parts.get(1).splitAt("#");
    boolean answer = parts.getFirst().text().strip().startsWith("T");
    return new Question.TrueFalse(
        draft.head(), answer, draft.text(feedback.get(1)), draft.text(feedback.get(0)));
  }

  /** Capitals only, so that the short answer "true" can be asked for. */
  private static boolean isTruth(Piece piece) {
    return Set.of("T", "F", "TRUE", "FALSE").contains(piece.text().strip());
  }
}
