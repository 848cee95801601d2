package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what is kept, with one statement that it keeps ready. */
final class KeptReader {

  private static final String COLUMN = " | ";
  private static final String STATE = "state" + COLUMN;

  private static final String SQL =
      """
      SELECT concat_ws(' | ', 'state', id, state) FROM quiz WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'quiz', id, channel, CASE WHEN solo THEN 1 ELSE 0 END,
        CASE WHEN running THEN 1 ELSE 0 END, revision, started_at, changed_at,
        COALESCE(due_at, -1)) FROM quiz WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'player', quiz_id, player)
        FROM quiz_player WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'answer', quiz_id, question_index, player, question_id,
        topic_id, entry_ids, CAST(FLOOR(credit * 1000000) AS INTEGER),
        CASE WHEN hinted THEN 1 ELSE 0 END, answered_at) FROM quiz_answer WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'challenge', quiz_id, question_index, player, question_id,
        note, challenged_at, COALESCE(settled_at, -1)) FROM quiz_challenge WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'setting', person, CASE WHEN shows_name THEN 1 ELSE 0 END)
        FROM person_setting WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'fix', entry_id, person, note, said_at,
        COALESCE(settled_at, -1)) FROM entry_fix WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'question', id, question, author, written_at)
        FROM written_question WHERE tenant = ?
      UNION ALL SELECT concat_ws(' | ', 'draft', person, name, brought_at)
        FROM page_draft WHERE tenant = ?
      """;

  private static final int PARTS = 9;

  private final PreparedStatement query;

  KeptReader(Connection connection) {
    try {
      this.query = connection.prepareStatement(SQL);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  Kept of(String tenant) {
    List<String> rows = new ArrayList<>();
    Map<String, String> quizzes = new HashMap<>();
    try {
      for (int part = 1; part <= PARTS; part++) {
        query.setString(part, tenant);
      }
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          put(found.getString(1), rows, quizzes);
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    Collections.sort(rows);
    return new Kept(rows, quizzes);
  }

  private static void put(String row, List<String> rows, Map<String, String> quizzes) {
    if (row.startsWith(STATE)) {
      int end = row.indexOf(COLUMN, STATE.length());
      quizzes.put(row.substring(STATE.length(), end), row.substring(end + COLUMN.length()));
    } else {
      rows.add(row);
    }
  }
}
