package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Task;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCodec;

/** The quizzes as they stand in a database. */
final class StoredQuizzes {

  private StoredQuizzes() {}

  /** Those of a tenant by their ids. */
  static Map<String, Quiz> of(Connection connection, String tenant) {
    Map<String, Quiz> quizzes = new LinkedHashMap<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT state FROM quiz WHERE tenant = ? ORDER BY number")) {
      query.setString(1, tenant);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          Quiz quiz = QuizCodec.quiz(found.getString(1));
          quizzes.put(quiz.id().value(), quiz);
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return quizzes;
  }

  static Inbound.Due timePasses(Quiz quiz) {
    return new Inbound.Due("due", quiz.conversation(), new Task.LetQuizTimePass(quiz.id().value()));
  }
}
