package org.studybot.benchmarks.collection;

/**
 * A question as somebody typed it.
 *
 * @param set the part of the collection that it belongs to, such as "dev"; empty if there are none
 */
public record Asked(String id, String set, String text) {

  Asked withText(String other) {
    return new Asked(id, set, other);
  }
}
