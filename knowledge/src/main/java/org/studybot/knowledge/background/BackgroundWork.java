package org.studybot.knowledge.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work in a thread of its own that goes on until it is closed. If it ends by an exception or an
 * error, such as a stack overflow, that is logged and counted, and the work begins anew after a
 * pause, which doubles as long as it fails again soon. Safe for use by many threads.
 */
public final class BackgroundWork implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BackgroundWork.class);

  /** Something to be done until the end is near; may return then, or whenever it has nothing. */
  @FunctionalInterface
  public interface Work {
    void run(Ending ending) throws Exception;
  }

  /** Says to the work that it is to end. */
  @FunctionalInterface
  public interface Ending {
    /** Waits for so long, or until the work is to end; true if it is. */
    boolean within(Duration pause) throws InterruptedException;
  }

  private final String name;
  private final Work work;
  private final Backoff backoff;
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread thread;
  private volatile BackgroundState state;

  /** Touched by the thread only: a failure that comes again is told without all its stack. */
  private String lastFailure = "";

  private BackgroundWork(String name, Work work, Backoff backoff) {
    this.name = name;
    this.work = work;
    this.backoff = backoff;
    this.state = BackgroundState.begun(name);
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::goOn);
  }

  /** Begins a work that goes on by itself. */
  public static BackgroundWork start(String name, Work work) {
    return start(name, work, Backoff.USUAL);
  }

  static BackgroundWork start(String name, Work work, Backoff backoff) {
    BackgroundWork begun = new BackgroundWork(name, work, backoff);
    begun.thread.start();
    return begun;
  }

  /** Begins a work that is done now and then again after each pause. */
  public static BackgroundWork every(Duration pause, String name, Runnable work) {
    return start(name, ending -> repeat(pause, work, ending));
  }

  private static void repeat(Duration pause, Runnable work, Ending ending)
      throws InterruptedException {
    do {
      work.run();
    } while (!ending.within(pause));
  }

  /** How it goes. */
  public BackgroundState state() {
    return thread.isAlive() ? state : state.dead();
  }

  private void goOn() {
    try {
      Duration pause = Duration.ZERO;
      while (!ending(pause)) {
        long begun = System.nanoTime();
        pause = attempt() ? Duration.ZERO : backoff.next(pause, System.nanoTime() - begun);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** False if it failed. A work that returns has nothing more to do. */
  private boolean attempt() throws InterruptedException {
    try {
      state = state.running();
      work.run(this::ending);
      ending.countDown();
      return true;
    } catch (InterruptedException stopped) {
      throw stopped;
    } catch (Throwable failure) {
      failed(failure);
      return false;
    }
  }

  /** What is said of a failure must not become the next one. */
  private void failed(Throwable failure) {
    String type = failure.getClass().getSimpleName();
    boolean known = type.equals(lastFailure);
    lastFailure = type;
    state = state.failed(type);
    if (failure instanceof Exception exception && !known) {
      log.error("{} failed and begins anew", name, exception);
    } else {
      log.error("{} failed ({}) and begins anew, for the {}. time", name, type, state.restarts());
    }
  }

  private boolean ending(Duration pause) throws InterruptedException {
    return ending.await(pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Tells the work to end, and waits until it has. */
  @Override
  public void close() {
    ending.countDown();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
