package org.studybot.app.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.studybot.core.card.Card;

/**
 * The latest messages of one conversation, each as it looks now. Readers ask for what changed since
 * they last looked, so a slow one skips states in between and holds nobody up. Safe for use by many
 * threads.
 */
final class Transcript {

  static final int MOST_MESSAGES = 200;
  private static final int MOST_CHARACTERS = 500_000;

  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private long last;
  private int characters;
  private boolean closed;

  Transcript(Clock clock) {
    this.clock = clock;
  }

  /** Adds the message that is made for its number. */
  Message add(LongFunction<Message> made) {
    lock.lock();
    try {
      Message message = made.apply(next());
      keep(message);
      dropOldest();
      return message;
    } finally {
      lock.unlock();
    }
  }

  /** Shows a card in place of what a message showed; empty if the message is no longer kept. */
  Optional<Message> edit(String id, Card card) {
    lock.lock();
    try {
      Optional<Message> edited =
          Optional.ofNullable(messages.get(id)).map(message -> message.edited(card, next()));
      edited.ifPresent(this::keep);
      return edited;
    } finally {
      lock.unlock();
    }
  }

  Optional<Message> message(String id) {
    lock.lock();
    try {
      return Optional.ofNullable(messages.get(id));
    } finally {
      lock.unlock();
    }
  }

  /**
   * What this person sees that changed after a number, in the order of the changes; waits so long
   * for something if there is nothing yet. Empty when the wait is over or the transcript closed.
   */
  List<Message> since(long change, String person, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      List<Message> found = visible(change, person);
      while (found.isEmpty() && !closed && left > 0) {
        left = news.awaitNanos(left);
        found = visible(change, person);
      }
      return found;
    } finally {
      lock.unlock();
    }
  }

  /** Sends those away who wait. */
  void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private List<Message> visible(long change, String person) {
    if (change >= last) {
      return List.of();
    }
    return messages.values().stream()
        .filter(message -> message.change() > change && message.visibleTo(person))
        .sorted(Comparator.comparingLong(Message::change))
        .toList();
  }

  /** Numbers grow with the clock so that they go on growing after a restart. */
  private long next() {
    last = Math.max(last + 1, clock.millis());
    return last;
  }

  private void keep(Message message) {
    Message before = messages.put(message.id(), message);
    characters += message.size() - (before == null ? 0 : before.size());
    news.signalAll();
  }

  private void dropOldest() {
    var eldest = messages.values().iterator();
    while (messages.size() > MOST_MESSAGES
        || (characters > MOST_CHARACTERS && messages.size() > 1)) {
      characters -= eldest.next().size();
      eldest.remove();
    }
  }
}
