package org.studybot.core.store;

/**
 * What happens once and is kept for longer than a process lives, such as that a place was welcomed,
 * or wants to be left alone. Safe for use by many threads and by several nodes.
 */
public interface Marks {

  /**
   * Makes a mark on a place.
   *
   * @return whether it was not there before; of those who try at the same time one is told so
   */
  boolean set(String tenant, String place, String name);

  boolean isSet(String tenant, String place, String name);

  /** Takes a mark away; harmless where there is none. */
  void clear(String tenant, String place, String name);

  /** Takes every mark of a place away. */
  void forget(String tenant, String place);
}
