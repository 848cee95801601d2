package org.studybot.core.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.studybot.core.quiz.QuizId;

/**
 * Lets those who want to change the same quiz wait for each other in this process, first come first
 * served, before they take a connection: so a class that presses all at once leaves connections for
 * everybody else. What keeps nodes apart is the database; this only keeps the queue short there.
 */
final class Turns {

  private static final int LOCKS = 64;

  private final Lock[] locks =
      IntStream.range(0, LOCKS).mapToObj(_ -> new ReentrantLock(true)).toArray(Lock[]::new);

  <T> T take(QuizId quiz, Supplier<T> work) {
    Lock lock = locks[Math.floorMod(quiz.hashCode(), LOCKS)];
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
