package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of one tenant, row by row: all that people did, and nothing of how it is carried
 * out. The same in every database.
 */
record Kept(List<String> rows) {

  private static final List<String> TABLES =
      List.of(
          """
          SELECT 'quiz', id, channel, CASE WHEN solo THEN 1 ELSE 0 END,
            CASE WHEN running THEN 1 ELSE 0 END, revision, state, started_at, changed_at, due_at
          FROM quiz WHERE tenant = ?
          """,
          "SELECT 'player', quiz_id, player FROM quiz_player WHERE tenant = ?",
          """
          SELECT 'answer', quiz_id, question_index, player, question_id, topic_id, entry_ids,
            CAST(FLOOR(credit * 1000000) AS INTEGER), CASE WHEN hinted THEN 1 ELSE 0 END,
            answered_at
          FROM quiz_answer WHERE tenant = ?
          """,
          """
          SELECT 'challenge', quiz_id, question_index, player, question_id, note, challenged_at,
            settled_at
          FROM quiz_challenge WHERE tenant = ?
          """,
          """
          SELECT 'setting', person, CASE WHEN shows_name THEN 1 ELSE 0 END
          FROM person_setting WHERE tenant = ?
          """,
          """
          SELECT 'fix', entry_id, person, note, said_at, settled_at
          FROM entry_fix WHERE tenant = ?
          """,
          """
          SELECT 'question', id, question, author, written_at
          FROM written_question WHERE tenant = ?
          """,
          "SELECT 'draft', person, name, brought_at FROM page_draft WHERE tenant = ?");

  Kept {
    rows = List.copyOf(rows);
  }

  static Kept of(Connection connection, String tenant) {
    List<String> rows = new ArrayList<>();
    try {
      for (String sql : TABLES) {
        read(connection, sql, tenant, rows);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    Collections.sort(rows);
    return new Kept(rows);
  }

  private static void read(Connection connection, String sql, String tenant, List<String> rows)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, tenant);
      try (ResultSet found = query.executeQuery()) {
        int columns = found.getMetaData().getColumnCount();
        while (found.next()) {
          StringBuilder row = new StringBuilder();
          for (int column = 1; column <= columns; column++) {
            row.append(found.getString(column)).append(" | ");
          }
          rows.add(row.toString());
        }
      }
    }
  }

  /** What one has and the other has not, both ways. */
  static String difference(Kept real, Kept wanted) {
    return Stream.concat(
            real.rows().stream()
                .filter(row -> !wanted.rows().contains(row))
                .map(row -> "is:   " + row),
            wanted.rows().stream()
                .filter(row -> !real.rows().contains(row))
                .map(row -> "want: " + row))
        .map(row -> row.length() > 1500 ? row.substring(0, 1500) : row)
        .reduce("", (one, other) -> one + "\n    " + other);
  }
}
