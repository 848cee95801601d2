package org.studybot.core.feedback;

import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.question.Question;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Topic;

/** What people are told who have said or written something. */
public final class FeedbackCards {

  private FeedbackCards() {}

  public static Card thanks() {
    return Card.of(
        "Thank you",
        new Block.Prose("Staff will read it. The notes stay as they are until they change them."));
  }

  /** The question as it will be asked, and a way to take it back. */
  public static Card kept(Question question, Catalogue notes) {
    String topic =
        notes.topic(question.head().topicId()).map(Topic::title).orElse(question.head().topicId());
    return Card.of(
        "The question is kept",
        new Block.Prose(question.stem()),
        new Block.Prose(
            "It can come up in quizzes on \u201c%s\u201d from now on.".formatted(topic)),
        new Block.Buttons(
            List.of(
                Button.plain("Withdraw it", new Action.WithdrawQuestion(question.id())),
                Button.plain("Write another", new Action.WriteQuestion("")))));
  }

  public static Card withdrawn() {
    return Card.of(
        "The question is withdrawn",
        new Block.Prose("It does not come up in new quizzes. Quizzes that run keep it."));
  }

  public static Card staffOnly() {
    return Card.of(
        "This is for staff",
        new Block.Prose(
            "Only staff can do this. If you teach here, ask whoever runs the bot to add you."));
  }

  public static Card gone() {
    return Card.of(
        "That is no longer there",
        new Block.Prose("It has changed or was taken out since. Just look it up again."));
  }

  public static Card noNotes() {
    return Card.of(
        "There are no notes yet", new Block.Prose("A question belongs to a topic of the notes."));
  }
}
