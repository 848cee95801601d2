package org.studybot.slack;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;

/** Messages of a quiz, and where they are shown. */
final class QuizMessages {

  static final Conversation CHANNEL = conversation("slack:T1", "");
  static final Show QUESTION = show("Which of these is a key person?");

  private QuizMessages() {}

  static Conversation conversation(String tenant, String thread) {
    return new Conversation(tenant, "C0STUDY", thread, Scope.GROUP, Layout.THREAD);
  }

  static Show show(String... texts) {
    List<Block> blocks = Stream.of(texts).<Block>map(Block.Prose::new).toList();
    return new Show("quiz/ab12/q1", "quiz/ab12", new Card("Question", blocks));
  }

  /** What fills so many messages of Slack. */
  static Show longMessage(int parts) {
    return show(Collections.nCopies(parts, "A sentence. ".repeat(350)).toArray(String[]::new));
  }
}
