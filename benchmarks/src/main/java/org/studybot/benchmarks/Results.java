package org.studybot.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * What a measuring came to.
 *
 * @param built documents a second; empty if the index was there already
 * @param indexSize of all that is kept on disk, in bytes
 * @param memory held at the end, in bytes
 * @param peakMemory held at any time, in bytes
 */
record Results(
    Search search,
    int documents,
    List<Reply> replies,
    Speed speed,
    OptionalDouble built,
    long indexSize,
    OptionalLong memory,
    OptionalLong peakMemory) {

  Results {
    replies = List.copyOf(replies);
  }

  Scores all() {
    return Scores.of(replies);
  }

  /** By set, in alphabetical order; none if the collection has no sets. */
  Map<String, Scores> bySet() {
    Map<String, Scores> scores = new LinkedHashMap<>();
    for (String set : new TreeSet<>(replies.stream().map(one -> one.question().set()).toList())) {
      if (!set.isEmpty()) {
        scores.put(
            set,
            Scores.of(replies.stream().filter(one -> one.question().set().equals(set)).toList()));
      }
    }
    return scores;
  }
}
