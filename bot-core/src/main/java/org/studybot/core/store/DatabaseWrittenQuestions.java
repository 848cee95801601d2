package org.studybot.core.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionCodec;

/** Questions written in a chat, in the database. */
public final class DatabaseWrittenQuestions implements WrittenQuestions {

  private static final Logger LOG = LoggerFactory.getLogger(DatabaseWrittenQuestions.class);

  private final Transactions transactions;
  private final InstantSource clock;

  public DatabaseWrittenQuestions(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
  }

  @Override
  public void keep(Person by, Question question) {
    transactions.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO written_question (tenant, id, question, author, written_at)
                    VALUES (:tenant, :id, :question, :author, :at)
                    ON CONFLICT (tenant, id) DO UPDATE SET question = excluded.question,
                      author = excluded.author, written_at = excluded.written_at
                    """)
                .bind("tenant", by.tenant())
                .bind("id", question.id())
                .bind("question", Text.storable(QuestionCodec.encode(question)))
                .bind("author", by.id())
                .bind("at", clock.instant().toEpochMilli())
                .execute());
  }

  @Override
  public List<Question> of(String tenant) {
    return transactions
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT question FROM written_question WHERE tenant = :tenant
                        ORDER BY number
                        """)
                    .bind("tenant", tenant)
                    .mapTo(String.class)
                    .list())
        .stream()
        .flatMap(text -> read(text).stream())
        .toList();
  }

  @Override
  public boolean withdraw(String tenant, String questionId) {
    return transactions.write(
            handle ->
                handle
                    .createUpdate(
                        "DELETE FROM written_question WHERE tenant = :tenant AND id = :id")
                    .bind("tenant", tenant)
                    .bind("id", Text.storable(questionId))
                    .execute())
        > 0;
  }

  /** One that cannot be read, such as a newer program's, costs nobody the others. */
  private static Optional<Question> read(String text) {
    try {
      return Optional.of(QuestionCodec.question(text));
    } catch (IllegalArgumentException unreadable) {
      LOG.warn("a question written in a chat cannot be read: {}", unreadable.getMessage());
      return Optional.empty();
    }
  }
}
