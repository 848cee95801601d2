package org.studybot.core.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.store.ShownMessages.Shown;

/**
 * Makes the messages of a conversation look as they shall: posts those that are missing, edits
 * those that look different, leaves the others alone. What was sent is remembered at once, so that
 * a failure in the middle sends nothing twice.
 */
final class Board {

  private final ShownMessages messages;
  private final InstantSource clock;

  Board(ShownMessages messages, InstantSource clock) {
    this.messages = messages;
    this.clock = clock;
  }

  void show(Channel channel, Conversation conversation, List<Show> shows) {
    if (shows.isEmpty()) {
      return;
    }
    Map<String, Shown> there = messages.find(conversation, names(shows));
    for (Show show : shows) {
      Shown before = there.get(show.name());
      if (before == null || !before.fingerprint().equals(fingerprint(show.card()))) {
        Shown now = send(channel, conversation, show, before, parent(there, show));
        messages.remember(conversation, show.name(), now, clock.instant());
        there.put(show.name(), now);
      }
    }
  }

  /** Does something once for this name in the conversation, if it can be done. */
  void once(Conversation conversation, String name, BooleanSupplier doing) {
    boolean done = messages.find(conversation, List.of(name)).containsKey(name);
    if (!done && doing.getAsBoolean()) {
      messages.remember(conversation, name, new Shown("", ""), clock.instant());
    }
  }

  private static List<String> names(List<Show> shows) {
    List<String> names = new ArrayList<>(shows.stream().map(Show::name).toList());
    shows.stream().map(Show::under).forEach(names::add);
    return names;
  }

  private static String parent(Map<String, Shown> there, Show show) {
    Shown parent = there.get(show.under());
    return parent == null ? "" : parent.reference();
  }

  private static Shown send(
      Channel channel,
      Conversation conversation,
      Show show,
      @Nullable Shown before,
      String parent) {
    String print = fingerprint(show.card());
    return before != null && channel.edit(conversation, before.reference(), show)
        ? new Shown(before.reference(), print)
        : new Shown(channel.post(conversation, parent, show), print);
  }

  private static String fingerprint(Card card) {
    return Digest.of(card.toString());
  }
}
