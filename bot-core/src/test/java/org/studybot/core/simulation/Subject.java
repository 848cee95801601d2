package org.studybot.core.simulation;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Handled;
import org.studybot.core.event.Inbound;
import org.studybot.core.store.Database;

/**
 * The bot that is tried: a process that may die, and then another one on what it has left behind.
 */
final class Subject implements AutoCloseable {

  private static final int MOST_STARTS = 100;

  private final Disk disk;
  private final Path folder;
  private final Faults faults;
  private final Trace trace;
  private final SimulatedPlatform platform;
  private final InstantSource clock;
  private final RandomGenerator random;
  private Hazards hazards;
  private RunningBot running;
  private int crashes;
  private int earlierWrites;

  /**
   * What came of having it do something.
   *
   * @param handled null if that failed, or if the process died of it
   * @param failure null if it did not fail
   * @param crashed whether the process died of it
   * @param excused whether a fault, meanwhile or just before, is reason enough to fail
   * @param writes how many statements that write it carried out
   * @param committed whether anything was committed, be it only that nothing changes
   */
  record Attempt(
      @Nullable Handled handled,
      @Nullable Throwable failure,
      boolean crashed,
      boolean excused,
      int writes,
      boolean committed) {}

  private interface Work {
    @Nullable Handled on(RunningBot running);
  }

  Subject(
      Disk disk,
      Path folder,
      Faults faults,
      Trace trace,
      SimulatedPlatform platform,
      InstantSource clock,
      RandomGenerator random) {
    this.disk = disk;
    this.folder = folder;
    this.faults = faults;
    this.trace = trace;
    this.platform = platform;
    this.clock = clock;
    this.random = random;
    this.hazards = new Hazards(faults);
    this.running = started();
  }

  Attempt handle(Inbound inbound) {
    return attempt(bot -> bot.bot().handle(inbound));
  }

  Attempt doWhatIsDue() {
    return attempt(
        bot -> {
          bot.due().runDue();
          return null;
        });
  }

  /** Sees what is committed. */
  Connection observer() {
    return disk.observer();
  }

  /** Changes whenever something may have been written. */
  int writes() {
    return earlierWrites + hazards.writes();
  }

  int crashes() {
    return crashes;
  }

  boolean waitsForItself() {
    return hazards.waitsForItself();
  }

  @Override
  public void close() {
    disk.close();
  }

  // What is caught here may be the death of the process, which is no exception.
  private Attempt attempt(Work work) {
    int writesBefore = writes();
    int commitsBefore = hazards.commits();
    Handled handled = null;
    Throwable failure = null;
    try {
      handled = work.on(running);
    } catch (RuntimeException | Error problem) {
      failure = problem;
    }
    int writes = writes() - writesBefore;
    boolean committed = hazards.commits() > commitsBefore;
    boolean crashed = hazards.isDead();
    if (crashed) {
      restart();
    }
    return new Attempt(
        crashed ? null : handled, failure, crashed, faults.isFelt(), writes, committed);
  }

  private void restart() {
    for (int starts = 0; starts < MOST_STARTS; starts++) {
      crashes++;
      earlierWrites += hazards.writes() + 1;
      disk.crashed();
      hazards = new Hazards(faults);
      try {
        running = started();
        trace.add(() -> "process: started again");
        return;
      } catch (RuntimeException | Error problem) {
        trace.add(() -> "process: could not start: " + problem);
      }
    }
    throw new IllegalStateException("the program does not start any more");
  }

  private RunningBot started() {
    Database database = disk.open(hazards);
    return RunningBot.start(
        database,
        List.of(platform.channel(hazards)),
        new PageShelf(folder, hazards),
        clock,
        random);
  }
}
