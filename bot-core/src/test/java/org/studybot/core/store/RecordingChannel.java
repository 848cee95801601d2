package org.studybot.core.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery.Show;

/** A channel that remembers what it was told, and does what a test has planned for its calls. */
final class RecordingChannel implements Channel {

  /**
   * Something that was sent.
   *
   * @param verb "post" or "edit"
   * @param under the reference of the message above it, for a post
   */
  record Sent(String verb, String name, String under, String text, Instant at) {}

  private final InstantSource clock;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Map<String, String> messages = new ConcurrentHashMap<>();
  private final Queue<Runnable> plans = new ConcurrentLinkedQueue<>();
  private final AtomicInteger references = new AtomicInteger();

  RecordingChannel(InstantSource clock) {
    this.clock = clock;
  }

  /** The next call that has no plan yet begins with this: it may wait, or throw. */
  RecordingChannel next(Runnable plan) {
    plans.add(plan);
    return this;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().startsWith("web:");
  }

  @Override
  public String post(Conversation conversation, String under, Show message) {
    carryOutPlan();
    String reference = message.name() + "#" + references.incrementAndGet();
    messages.put(reference, text(message));
    sent.add(new Sent("post", message.name(), under, text(message), clock.instant()));
    return reference;
  }

  @Override
  public boolean edit(Conversation conversation, String reference, Show message) {
    carryOutPlan();
    boolean there = messages.replace(reference, text(message)) != null;
    if (there) {
      sent.add(new Sent("edit", message.name(), "", text(message), clock.instant()));
    }
    return there;
  }

  @Override
  public boolean tell(Conversation conversation, String person, Card card) {
    told.add(person + ": " + PlainText.of(card));
    return true;
  }

  /** What was said to people alone. */
  List<String> told() {
    return List.copyOf(told);
  }

  /** Somebody deletes all messages. */
  void deleteAll() {
    messages.clear();
  }

  List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** What was sent, as "post quiz/q", one after the other. */
  List<String> calls() {
    return sent.stream().map(one -> one.verb() + " " + one.name()).toList();
  }

  /** Whether all that was planned has begun. */
  boolean hasNoPlan() {
    return plans.isEmpty();
  }

  private void carryOutPlan() {
    Runnable plan = plans.poll();
    if (plan != null) {
      plan.run();
    }
  }

  private static String text(Show message) {
    return PlainText.of(message.card());
  }
}
