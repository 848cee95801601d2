package org.studybot.core.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCodec;
import org.studybot.core.quiz.QuizId;

/** The table of quizzes, as a transaction sees it. */
record QuizRows(Handle handle) {

  /**
   * A quiz that nobody else can change until the transaction ends.
   *
   * @param shownAt when its messages were last brought up to date; null if never
   */
  record Held(Quiz quiz, @Nullable Instant shownAt) {}

  /**
   * What of a quiz decides what is to be done for it.
   *
   * @param due when something is to happen by itself; null once it is over
   */
  record Standing(long revision, @Nullable Instant due) {}

  /** False if there is such a quiz already, or another one runs in its conversation. */
  boolean insert(Quiz quiz, Instant now) {
    var insert =
        handle.createUpdate(
            """
            INSERT INTO quiz (id, tenant, channel, solo, running, revision, state, started_at,
              changed_at, due_at)
            VALUES (:id, :tenant, :channel, :solo, :running, :revision, :state, :now, :now, :due)
            ON CONFLICT DO NOTHING
            """);
    return bound(insert, quiz, now)
            .bind("tenant", quiz.conversation().tenant())
            .bind("channel", quiz.conversation().channel())
            .bind("solo", quiz.settings().solo())
            .execute()
        == 1;
  }

  void update(Quiz quiz, Instant now) {
    var update =
        handle.createUpdate(
            """
            UPDATE quiz SET running = :running, revision = :revision, state = :state,
              changed_at = :now, due_at = :due
            WHERE id = :id
            """);
    bound(update, quiz, now).execute();
  }

  Optional<Quiz> find(QuizId id) {
    return handle
        .createQuery("SELECT state FROM quiz WHERE id = :id")
        .bind("id", id.value())
        .mapTo(String.class)
        .findOne()
        .map(QuizRows::quiz);
  }

  Optional<Held> hold(QuizId id) {
    return handle
        .createQuery("SELECT state, shown_at FROM quiz WHERE id = :id <lock>")
        .bind("id", id.value())
        .map((row, _) -> new Held(quiz(row.getString("state")), Times.nullable(row, "shown_at")))
        .findOne();
  }

  Optional<Standing> holdStanding(QuizId id) {
    return handle
        .createQuery("SELECT revision, due_at FROM quiz WHERE id = :id <lock>")
        .bind("id", id.value())
        .map((row, _) -> new Standing(row.getLong("revision"), Times.nullable(row, "due_at")))
        .findOne();
  }

  void shown(QuizId id, Instant at) {
    handle
        .createUpdate("UPDATE quiz SET shown_at = :at WHERE id = :id")
        .bind("at", at.toEpochMilli())
        .bind("id", id.value())
        .execute();
  }

  /** The quiz for all that was started last; only one that runs if so wanted. */
  Optional<Quiz> latest(Conversation conversation, boolean running) {
    return handle
        .createQuery(
            """
            SELECT state FROM quiz
            WHERE tenant = :tenant AND channel = :channel AND NOT solo AND (running OR NOT :running)
            ORDER BY number DESC LIMIT 1
            """)
        .bind("tenant", conversation.tenant())
        .bind("channel", conversation.channel())
        .bind("running", running)
        .mapTo(String.class)
        .findOne()
        .map(QuizRows::quiz);
  }

  private static Quiz quiz(String state) {
    try {
      return QuizCodec.quiz(state);
    } catch (IllegalArgumentException unreadable) {
      throw StoreException.because("a stored quiz cannot be read", unreadable);
    }
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Quiz quiz, Instant now) {
    return statement
        .bind("id", quiz.id().value())
        .bind("running", !quiz.isFinished())
        .bind("revision", quiz.revision())
        .bind("state", QuizCodec.encode(quiz))
        .bind("now", now.toEpochMilli())
        .bind("due", quiz.deadline().map(Instant::toEpochMilli).orElse(null));
  }
}
