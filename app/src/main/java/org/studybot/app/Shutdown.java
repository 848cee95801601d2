package org.studybot.app;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;

/**
 * Keeps a serving thread until the process is told to stop, and the process until all is closed.
 */
final class Shutdown {

  private static final int PATIENCE = 10;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** Returns when the process has been told to stop. */
  void await() throws InterruptedException {
    asked.await();
  }

  /** Everything is closed; the process may end. */
  void closed() {
    closed.countDown();
  }

  private void stop() {
    asked.countDown();
    try {
      if (!closed.await(PATIENCE, SECONDS)) {
        System.err.println("studybot: not everything could be closed in time");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
