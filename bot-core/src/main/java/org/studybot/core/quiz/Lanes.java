package org.studybot.core.quiz;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be done with all the lanes of a quiz, or with one. */
final class Lanes {

  private Lanes() {}

  /** When the open questions close by themselves. */
  static Stream<Instant> closingTimes(Play play) {
    return play.lanes().values().stream()
        .flatMap(
            stage ->
                stage instanceof Stage.Asking(var _, var at) ? Stream.ofNullable(at) : Stream.of());
  }

  static Play put(Play play, String lane, Stage stage) {
    Map<String, Stage> lanes = new HashMap<>(play.lanes());
    lanes.put(lane, stage);
    return play.withLanes(lanes);
  }

  static Play change(Play play, UnaryOperator<Stage> change) {
    return play.withLanes(
        play.lanes().entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, lane -> change.apply(lane.getValue()))));
  }
}
