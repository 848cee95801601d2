package org.studybot.core.simulation;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.studybot.core.Handled;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Inbound;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageReading;
import org.studybot.core.store.SimulatedDatabases;

/**
 * The same bot for one tenant alone, to which nothing ever happens and which gets every event once:
 * what it keeps and answers is right.
 */
final class Twin implements AutoCloseable {

  private final String tenant;
  private final Connection connection;
  private final KeptReader reader;
  private final EventRandom random = new EventRandom();
  private final RunningBot running;
  private final Map<String, String> published = new HashMap<>();
  private int events;

  /**
   * @param folder where the real pages are published
   */
  Twin(String tenant, Path folder, InstantSource clock) {
    this.tenant = tenant;
    try {
      this.connection = SqliteTemplate.inMemory();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    this.reader = new KeptReader(connection);
    DataSource only = new HazardousPool(() -> connection, 1, Hazards.none()).dataSource();
    this.running =
        RunningBot.start(
            SimulatedDatabases.on(only, only, SimulatedDatabases.sqlite(folder), clock),
            List.of(),
            new Recording(new PageShelf(folder, Hazards.none()), published),
            clock,
            random);
  }

  String tenant() {
    return tenant;
  }

  Connection connection() {
    return connection;
  }

  Kept kept() {
    return reader.of(tenant);
  }

  /** What every page that was published says, by its topic. */
  Map<String, String> published() {
    return Map.copyOf(published);
  }

  /** Handles an event as if it had never come before. */
  Handled handle(Inbound.ByPerson inbound, int attempt) {
    random.begin(Events.key(inbound), attempt);
    return running.bot().handle(Events.renamed(inbound, "once-" + ++events));
  }

  Handled handle(Inbound.Due due) {
    return running.bot().handle(due);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Publishes nothing: the real bot did so before. */
  private record Recording(NoteShelf shelf, Map<String, String> published) implements NoteShelf {

    @Override
    public PageReading read(BroughtFile file) {
      return shelf.read(file);
    }

    @Override
    public boolean holds(String topicId) {
      return shelf.holds(topicId);
    }

    @Override
    public void publish(PageReading.Page page) {
      published.put(page.topic().id(), page.packText());
    }
  }
}
