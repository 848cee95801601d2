package org.studybot.core.question.gift;

import org.studybot.core.question.Head;
import org.studybot.core.question.Key;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;

/** Ids of questions that staff wrote: the same as long as their title and wording are. */
final class QuestionIds {

  private QuestionIds() {}

  /** Moodle's own id if there is one; else the title or the stem, so that it outlives a move. */
  static String of(String topicId, String own, String title, String stem) {
    return prefix(topicId) + (own.isEmpty() ? Key.of(title + "\n" + stem) : own);
  }

  /** The question with an id of its answers, too: for the second of the same wording. */
  static Question withAnswers(Question question) {
    String id = prefix(question.head().topicId()) + Key.of(question.toString());
    return switch (question) {
      case Question.Choice(var head, var options) -> new Question.Choice(named(head, id), options);
      case Question.Several(var head, var options) ->
          new Question.Several(named(head, id), options);
      case Question.TrueFalse(var head, var answer, var ifRight, var ifWrong) ->
          new Question.TrueFalse(named(head, id), answer, ifRight, ifWrong);
      case Question.Typed(var head, var accepted, var lookalikes) ->
          new Question.Typed(named(head, id), accepted, lookalikes);
      case Question.Matching(var head, var prompts, var options) ->
          new Question.Matching(named(head, id), prompts, options);
      case Question.Numeric(var head, var spans) -> new Question.Numeric(named(head, id), spans);
    };
  }

  private static Head named(Head head, String id) {
    return new Head(
        id, head.kind(), head.topicId(), head.entryIds(), head.stem(), head.explanation());
  }

  private static String prefix(String topicId) {
    return QuestionKind.AUTHORED.code() + "/" + topicId + "/";
  }
}
