package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.core.card.Action;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;

/**
 * Two bots name some things differently: drafts by random names, suggestions by the number of their
 * row. Makes of what was pressed at one what is to be pressed at the other.
 */
final class Translation {

  private static final Pattern NAMES =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|fix:\\d+");
  private static final Pattern FIX = Pattern.compile("fix:(\\d+)");
  private static final String NOWHERE = "nowhere";

  private Translation() {}

  /** What was said, without such names. */
  static String spoken(List<Delivery> deliveries) {
    return unnamed(deliveries.toString());
  }

  /** The same text without such names. */
  static String unnamed(String text) {
    return NAMES.matcher(text).replaceAll("#");
  }

  static Inbound.ByPerson of(Inbound.ByPerson inbound, Connection from, Connection to) {
    return inbound instanceof Inbound.Pressed it
        ? new Inbound.Pressed(
            it.eventId(),
            it.person(),
            it.conversation(),
            action(it.action(), from, to),
            it.values())
        : inbound;
  }

  private static Action action(Action action, Connection from, Connection to) {
    return switch (action) {
      case Action.PublishPage(var id) -> new Action.PublishPage(draft(id, from, to));
      case Action.DiscardPage(var id) -> new Action.DiscardPage(draft(id, from, to));
      case Action.Settle(var id) -> new Action.Settle(item(id, from, to));
      default -> action;
    };
  }

  private static String draft(String id, Connection from, Connection to) {
    List<String> key =
        row(from, "SELECT tenant, person, name, brought_at FROM page_draft WHERE id = ?", id);
    return one(
        to,
        """
        SELECT id FROM page_draft
        WHERE tenant = ? AND person = ? AND name = ? AND CAST(brought_at AS TEXT) = ?
        """,
        key);
  }

  private static String item(String id, Connection from, Connection to) {
    Matcher fix = FIX.matcher(id);
    if (!fix.matches()) {
      return id;
    }
    List<String> key =
        row(
            from,
            """
            SELECT tenant, person, entry_id, note FROM entry_fix
            WHERE CAST(number AS TEXT) = ?
            """,
            fix.group(1));
    return "fix:"
        + one(
            to,
            """
            SELECT number FROM entry_fix
            WHERE tenant = ? AND person = ? AND entry_id = ? AND note = ?
            """,
            key);
  }

  private static String one(Connection connection, String sql, List<String> key) {
    return key.isEmpty()
        ? NOWHERE
        : row(connection, sql, key.toArray(String[]::new)).stream().findFirst().orElse(NOWHERE);
  }

  private static List<String> row(Connection connection, String sql, String... values) {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      for (int at = 0; at < values.length; at++) {
        query.setString(at + 1, values[at]);
      }
      try (ResultSet found = query.executeQuery()) {
        if (!found.next()) {
          return List.of();
        }
        String[] row = new String[found.getMetaData().getColumnCount()];
        for (int column = 0; column < row.length; column++) {
          row[column] = found.getString(column + 1);
        }
        return List.of(row);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
