package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.time.Duration;
import org.studybot.knowledge.background.BackgroundState;

/**
 * Whether the scheduler still looks for what is due. Its threads outlive whatever goes wrong in
 * them, and count it. Safe for use by many threads.
 */
final class SchedulerPulse extends AbstractSchedulerListener {

  /** It looks twice a second; a database that hangs holds it up. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private volatile long lastLook = System.nanoTime();
  private volatile long failures;
  private volatile boolean running;

  void running(boolean now) {
    lastLook = System.nanoTime();
    running = now;
  }

  @Override
  public void onSchedulerEvent(SchedulerEventType event) {
    switch (event) {
      case RAN_EXECUTE_DUE -> lastLook = System.nanoTime();
      case UNEXPECTED_ERROR -> failed();
      case FAILED_HEARTBEAT,
          COMPLETIONHANDLER_ERROR,
          FAILUREHANDLER_ERROR,
          DEAD_EXECUTION,
          RAN_UPDATE_HEARTBEATS,
          RAN_DETECT_DEAD,
          FAILED_MULTIPLE_HEARTBEATS,
          UNRESOLVED_TASK -> {}
    }
  }

  private synchronized void failed() {
    failures++;
  }

  BackgroundState state() {
    boolean silent = System.nanoTime() - lastLook > SILENCE.toNanos();
    String failure = silent ? "nothing was looked for in " + SILENCE.toSeconds() + " seconds" : "";
    return new BackgroundState("due tasks", running, failures, failure);
  }
}
