package org.studybot.app.http;

import java.util.concurrent.ConcurrentHashMap;

/** So many at once for each key, such as an address. Safe for use by many threads. */
public final class Slots {

  private final int most;
  private final ConcurrentHashMap<String, Integer> taken = new ConcurrentHashMap<>();

  public Slots(int most) {
    this.most = most;
  }

  /** False if all are taken. What is taken has to be given back once. */
  public boolean take(String key) {
    int now = taken.merge(key, 1, Integer::sum);
    if (now > most) {
      giveBack(key);
    }
    return now <= most;
  }

  public void giveBack(String key) {
    taken.computeIfPresent(key, (_, count) -> count > 1 ? count - 1 : null);
  }
}
