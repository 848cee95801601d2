package org.studybot.core.door;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;

/**
 * Logs what became of calls from outside, in one short line each. Of one kind no more than so many
 * a minute are logged, and the next line says how many were not, so that whoever sends nonsense all
 * day fills no disk. Nothing that a caller sent is logged. Safe for use by many threads.
 */
public final class CallLog {

  /** Lines of one kind within {@link #WINDOW}. */
  static final int MOST_LINES = 5;

  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final int MOST_KINDS = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Logger log;
  private final InstantSource clock;
  private final Map<String, Window> windows = new HashMap<>();

  /** The lines of one kind since a time. */
  private record Window(Instant since, int lines, int untold) {}

  public CallLog(Logger log) {
    this(log, InstantSource.system());
  }

  CallLog(Logger log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * A call was not let in, or made no sense.
   *
   * @param reason one of a few; holds nothing that was sent
   */
  public void refused(String reason) {
    int untold = toldNow(reason);
    if (untold >= 0) {
      log.warn("refused a call: {}{}", reason, more(untold));
    }
  }

  /**
   * Something of ours failed. Returns the id that leads from what the caller is told to the line.
   *
   * @param what the call, in our words, such as {@code POST /chat/presses}
   */
  public String failed(String what, Throwable failure) {
    String id = newId();
    String summary = FailureSummary.of(failure);
    int untold = toldNow(what + summary);
    if (untold >= 0) {
      log.error("incident {}: {} failed: {}{}", id, what, summary, more(untold));
    }
    return id;
  }

  /** How many of this kind were not told of; negative if this one is not to be told either. */
  private synchronized int toldNow(String kind) {
    Instant now = clock.instant();
    if (windows.size() >= MOST_KINDS) {
      windows.clear();
    }
    Window window = windows.getOrDefault(kind, new Window(now, 0, 0));
    if (!now.isBefore(window.since().plus(WINDOW))) {
      windows.put(kind, new Window(now, 1, 0));
      return window.untold();
    }
    boolean told = window.lines() < MOST_LINES;
    windows.put(
        kind,
        told
            ? new Window(window.since(), window.lines() + 1, 0)
            : new Window(window.since(), window.lines(), window.untold() + 1));
    return told ? 0 : -1;
  }

  private static String more(int untold) {
    return untold == 0 ? "" : " (and " + untold + " more like it before)";
  }

  private static String newId() {
    byte[] bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
