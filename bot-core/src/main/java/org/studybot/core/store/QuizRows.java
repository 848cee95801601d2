package org.studybot.core.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCodec;
import org.studybot.core.quiz.QuizId;

/** The table of quizzes, as a transaction sees it. */
record QuizRows(Handle handle) {

  /**
   * What a row says of a quiz besides its state.
   *
   * @param due when something is to happen by itself; null once it is over
   * @param shownAt when its messages were last brought up to date; null if never, or if the
   *     conversation took none of late
   */
  record Entry(QuizId id, long revision, @Nullable Instant due, @Nullable Instant shownAt) {}

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

  void shown(QuizId id, @Nullable Instant at) {
    handle
        .createUpdate("UPDATE quiz SET shown_at = :at WHERE id = :id")
        .bind("at", at == null ? null : at.toEpochMilli())
        .bind("id", id.value())
        .execute();
  }

  Optional<Entry> find(QuizId id) {
    return entry(
        handle
            .createQuery("SELECT id, revision, due_at, shown_at FROM quiz WHERE id = :id")
            .bind("id", id.value()));
  }

  /** From now on nobody else can change the quiz until the transaction ends. */
  Optional<Entry> hold(QuizId id) {
    return entry(
        handle
            .createQuery("SELECT id, revision, due_at, shown_at FROM quiz WHERE id = :id <lock>")
            .bind("id", id.value()));
  }

  /** The quiz for all that was started last in a conversation; only one that runs if so wanted. */
  Optional<Entry> latest(Conversation conversation, boolean running) {
    return entry(
        handle
            .createQuery(
                """
                SELECT id, revision, due_at, shown_at FROM quiz
                WHERE tenant = :tenant AND channel = :channel AND NOT solo
                  AND (running OR NOT :running)
                ORDER BY number DESC LIMIT 1
                """)
            .bind("tenant", conversation.tenant())
            .bind("channel", conversation.channel())
            .bind("running", running));
  }

  Quiz state(QuizId id) {
    String state =
        handle
            .createQuery("SELECT state FROM quiz WHERE id = :id")
            .bind("id", id.value())
            .mapTo(String.class)
            .one();
    try {
      return QuizCodec.quiz(state);
    } catch (IllegalArgumentException unreadable) {
      throw StoreException.because("the stored quiz " + id.value() + " cannot be read", unreadable);
    }
  }

  private static Optional<Entry> entry(Query query) {
    return query
        .map(
            (row, _) ->
                new Entry(
                    new QuizId(row.getString("id")),
                    row.getLong("revision"),
                    Times.nullable(row, "due_at"),
                    Times.nullable(row, "shown_at")))
        .findOne();
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
