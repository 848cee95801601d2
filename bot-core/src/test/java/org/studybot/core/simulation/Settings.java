package org.studybot.core.simulation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.studybot.core.channel.Channel;

/**
 * What a run is like.
 *
 * @param acts how many things people do
 * @param disk makes the database, in a folder that is there for it
 * @param sabotage makes of the channel one that does harm; the same for none
 */
record Settings(
    int acts, BiFunction<Path, InstantSource, Disk> disk, UnaryOperator<Channel> sabotage) {

  private static final int ACTS = 14;
  private static final int FEW_ACTS = 7;

  static Settings sqlite() {
    return new Settings(ACTS, SqliteDisk::new, UnaryOperator.identity());
  }

  static Settings postgres() {
    return new Settings(ACTS, (_, clock) -> new PostgresDisk(clock), UnaryOperator.identity());
  }

  /** The same with less going on. */
  Settings shorter() {
    return new Settings(FEW_ACTS, disk, sabotage);
  }

  Settings on(BiFunction<Path, InstantSource, Disk> newDisk) {
    return new Settings(acts, newDisk, sabotage);
  }

  Settings with(UnaryOperator<Channel> newSabotage) {
    return new Settings(acts, disk, newSabotage);
  }
}
