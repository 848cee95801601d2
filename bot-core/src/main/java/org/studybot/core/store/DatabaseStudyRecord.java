package org.studybot.core.store;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.studybot.core.event.Person;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.home.TopicRecord;

/**
 * Everybody's answers and settings in the database. Of several answers to one question the latest
 * counts, in whichever quiz it was given. A quiz counts once it is over: before, the record would
 * tell how an answer was marked that is still hidden.
 */
public final class DatabaseStudyRecord implements StudyRecord {

  /** One row a question, with the latest answer of this person. */
  private static final String LATEST =
      """
      WITH ranked AS (
        SELECT question_id, topic_id, credit, answered_at, ROW_NUMBER() OVER (
          PARTITION BY question_id ORDER BY answered_at DESC, credit ASC) AS place
        FROM quiz_answer JOIN quiz ON quiz.id = quiz_answer.quiz_id
        WHERE quiz_answer.tenant = :tenant AND player = :person AND NOT running),
      latest AS (SELECT * FROM ranked WHERE place = 1)
      """;

  private final Transactions transactions;

  public DatabaseStudyRecord(Database database) {
    this.transactions = database.transactions();
  }

  @Override
  public List<TopicRecord> topics(Person person) {
    return transactions.read(
        handle ->
            of(
                    person,
                    handle.createQuery(
                        LATEST
                            + """
                            SELECT topic_id, COUNT(*) AS asked,
                              SUM(CASE WHEN credit = 1 THEN 1 ELSE 0 END) AS wholly_right
                            FROM latest GROUP BY topic_id ORDER BY MAX(answered_at) DESC, topic_id
                            """))
                .map(
                    (row, _) ->
                        new TopicRecord(
                            row.getString("topic_id"),
                            row.getInt("asked"),
                            row.getInt("wholly_right")))
                .list());
  }

  @Override
  public List<String> missed(Person person, int most) {
    return transactions.read(
        handle ->
            of(
                    person,
                    handle.createQuery(
                        LATEST
                            + """
                            SELECT question_id FROM latest WHERE credit < 1
                            ORDER BY answered_at, question_id LIMIT :most
                            """))
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }

  @Override
  public boolean showsName(Person person) {
    return transactions.read(
        handle ->
            of(
                    person,
                    handle.createQuery(
                        """
                        SELECT shows_name FROM person_setting
                        WHERE tenant = :tenant AND person = :person
                        """))
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false));
  }

  @Override
  public void showName(Person person, boolean shown) {
    transactions.write(
        handle ->
            of(
                    person,
                    handle.createUpdate(
                        """
                        INSERT INTO person_setting (tenant, person, shows_name)
                        VALUES (:tenant, :person, :shown)
                        ON CONFLICT (tenant, person) DO UPDATE SET shows_name = excluded.shows_name
                        """))
                .bind("shown", shown)
                .execute());
  }

  private static <S extends SqlStatement<S>> S of(Person person, S statement) {
    return statement.bind("tenant", person.tenant()).bind("person", person.id());
  }
}
