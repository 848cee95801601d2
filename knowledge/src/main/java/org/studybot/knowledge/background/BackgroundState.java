package org.studybot.knowledge.background;

/**
 * How a background work goes.
 *
 * @param alive whether its thread is there
 * @param restarts how often it has failed and begun anew
 * @param failure what the last failure was, by its type; empty while it runs
 */
public record BackgroundState(String name, boolean alive, long restarts, String failure) {

  static BackgroundState begun(String name) {
    return new BackgroundState(name, true, 0, "");
  }

  BackgroundState running() {
    return new BackgroundState(name, true, restarts, "");
  }

  BackgroundState failed(String type) {
    return new BackgroundState(name, true, restarts + 1, type);
  }

  BackgroundState dead() {
    return new BackgroundState(name, false, restarts, failure);
  }

  /** Whether it does its work: it lives and does not wait after a failure. */
  public boolean well() {
    return alive && failure.isEmpty();
  }
}
