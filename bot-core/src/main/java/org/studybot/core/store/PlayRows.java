package org.studybot.core.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.studybot.core.question.Head;
import org.studybot.core.quiz.Flag;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Play;
import org.studybot.core.quiz.Player;
import org.studybot.core.quiz.Quiz;

/**
 * What players did, in rows of their own: one for a player, an answer, a challenge. Written with
 * each change of a quiz, for those who ask later about a person instead of a quiz.
 */
record PlayRows(Handle handle, Quiz quiz) {

  /** Writes what the quiz holds and the earlier play did not. */
  void addedSince(Play before) {
    added(before.players().stream().map(Player::id).toList(), playerIds()).forEach(this::player);
    answers(added(before.answers(), quiz.play().answers()));
    added(before.flags(), quiz.play().flags()).forEach(this::challenge);
  }

  /** Writes all that the quiz holds. */
  void all() {
    playerIds().forEach(this::player);
    answers(quiz.play().answers());
    quiz.play().flags().forEach(this::challenge);
  }

  private List<String> playerIds() {
    return quiz.play().players().stream().map(Player::id).toList();
  }

  private static <T> List<T> added(List<T> before, List<T> now) {
    Set<T> known = new HashSet<>(before);
    return now.stream().filter(one -> !known.contains(one)).toList();
  }

  private void player(String player) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_player (quiz_id, player, tenant) VALUES (:quiz, :player, :tenant)
            ON CONFLICT DO NOTHING
            """)
        .bind("quiz", quiz.id().value())
        .bind("player", player)
        .bind("tenant", quiz.conversation().tenant())
        .execute();
  }

  private void answers(List<Given> answers) {
    if (answers.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            INSERT INTO quiz_answer (quiz_id, question_index, player, tenant, question_id, topic_id,
              entry_ids, credit, hinted, answered_at)
            VALUES (:quiz, :index, :player, :tenant, :question, :topic, :entries, :credit, :hinted,
              :at)
            ON CONFLICT (quiz_id, question_index, player) DO UPDATE SET
              credit = excluded.credit, hinted = excluded.hinted, answered_at = excluded.answered_at
            """);
    answers.forEach(given -> answer(batch, given));
    batch.execute();
  }

  private void answer(PreparedBatch batch, Given given) {
    Head head = quiz.questions().get(given.index()).question().head();
    batch
        .bind("quiz", quiz.id().value())
        .bind("index", given.index())
        .bind("player", given.player())
        .bind("tenant", quiz.conversation().tenant())
        .bind("question", head.id())
        .bind("topic", head.topicId())
        .bind("entries", String.join("\n", head.entryIds()))
        .bind("credit", given.credit())
        .bind("hinted", given.hinted())
        .bind("at", given.at().toEpochMilli())
        .add();
  }

  private void challenge(Flag flag) {
    handle
        .createUpdate(
            """
            INSERT INTO quiz_challenge (quiz_id, question_index, player, tenant, question_id, note,
              challenged_at)
            VALUES (:quiz, :index, :player, :tenant, :question, :note, :at)
            ON CONFLICT (quiz_id, question_index, player) DO UPDATE SET
              note = excluded.note, challenged_at = excluded.challenged_at, settled_at = NULL
            """)
        .bind("quiz", quiz.id().value())
        .bind("index", flag.index())
        .bind("player", flag.player())
        .bind("tenant", quiz.conversation().tenant())
        .bind("question", quiz.questions().get(flag.index()).question().id())
        .bind("note", Text.storable(flag.note()))
        .bind("at", flag.at().toEpochMilli())
        .execute();
  }
}
