package org.studybot.core.simulation;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Inbound;

/**
 * What a run is like.
 *
 * @param acts how many things people do
 * @param disk makes the database, in a folder that is there for it
 * @param channel makes of the channel one that does harm; the same for none
 * @param repetition how an event looks at its so manieth attempt; always the same for no harm
 */
record Settings(
    int acts,
    BiFunction<Path, InstantSource, Disk> disk,
    UnaryOperator<Channel> channel,
    BiFunction<Inbound.ByPerson, Integer, Inbound.ByPerson> repetition) {

  private static final int ACTS = 14;
  private static final int FEW_ACTS = 5;

  static Settings sqlite() {
    return of(SqliteDisk::new);
  }

  static Settings postgres() {
    return of((_, clock) -> new PostgresDisk(clock));
  }

  private static Settings of(BiFunction<Path, InstantSource, Disk> disk) {
    return new Settings(ACTS, disk, UnaryOperator.identity(), (event, _) -> event);
  }

  /** The same with less going on. */
  Settings shorter() {
    return new Settings(FEW_ACTS, disk, channel, repetition);
  }

  Settings on(BiFunction<Path, InstantSource, Disk> newDisk) {
    return new Settings(acts, newDisk, channel, repetition);
  }

  Settings through(UnaryOperator<Channel> newChannel) {
    return new Settings(acts, disk, newChannel, repetition);
  }

  Settings repeating(BiFunction<Inbound.ByPerson, Integer, Inbound.ByPerson> newRepetition) {
    return new Settings(acts, disk, channel, newRepetition);
  }
}
