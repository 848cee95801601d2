package org.studybot.core.quiz;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a quiz stands: everything about it that changes.
 *
 * @param lanes how far each lane has come. Together everybody is in the lane {@link #EVERYBODY}; at
 *     their own pace each player has a lane, named by the player's id
 * @param players in the order in which they came
 * @param answers in the order in which they were first given; one for a player and a question
 * @param flags one for a player and a question
 * @param lastMove when a person last changed something, or a time limit did
 */
public record Play(
    Phase phase,
    Map<String, Stage> lanes,
    List<Player> players,
    List<Given> answers,
    List<Flag> flags,
    Instant lastMove) {

  /** The lane in which everybody is together. */
  public static final String EVERYBODY = "";

  public Play {
    lanes = Map.copyOf(lanes);
    players = List.copyOf(players);
    answers = List.copyOf(answers);
    flags = List.copyOf(flags);
    Set<List<Object>> seen = new HashSet<>();
    if (!answers.stream().allMatch(given -> seen.add(List.of(given.player(), given.index())))) {
      throw new IllegalArgumentException("two answers of one player to one question");
    }
  }

  /** How a quiz stands that has just been opened, with nobody in it yet. */
  static Play opened(Instant now) {
    return new Play(new Phase.Running(), Map.of(), List.of(), List.of(), List.of(), now);
  }

  Play with(Phase newPhase) {
    return new Play(newPhase, lanes, players, answers, flags, lastMove);
  }

  Play withLanes(Map<String, Stage> newLanes) {
    return new Play(phase, newLanes, players, answers, flags, lastMove);
  }

  Play withPlayers(List<Player> newPlayers) {
    return new Play(phase, lanes, newPlayers, answers, flags, lastMove);
  }

  Play withAnswers(List<Given> newAnswers) {
    return new Play(phase, lanes, players, newAnswers, flags, lastMove);
  }

  Play withFlags(List<Flag> newFlags) {
    return new Play(phase, lanes, players, answers, newFlags, lastMove);
  }

  /** The same with a move at this time; time never runs backwards, even if clocks differ. */
  Play movedAt(Instant now) {
    Instant later = now.isAfter(lastMove) ? now : lastMove;
    return new Play(phase, lanes, players, answers, flags, later);
  }
}
