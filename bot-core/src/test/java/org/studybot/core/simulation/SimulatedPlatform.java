package org.studybot.core.simulation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;

/**
 * What everybody sees in the conversations. It takes posts and edits, now and then asks to be left
 * alone for a while, and counts what was posted more than once with nothing to excuse it: only a
 * fault between a post and noting it does.
 */
final class SimulatedPlatform {

  private static final int ONE_PAUSE_IN = 15;
  private static final int LONGEST_PAUSE_SECONDS = 20;

  private final Random random;
  private final Trace trace;
  private final UnaryOperator<Channel> sabotage;
  private final Map<Conversation, Map<String, Posted>> boards = new HashMap<>();
  private @Nullable Posted unnoted;
  private int references;
  private boolean calm;

  /** A message by its name, with how often it was posted and how often that was excused. */
  static final class Posted {
    private String reference = "";
    private Delivery.@Nullable Show show;
    private int posts;
    private int excuses;

    Card card() {
      return requireNonNull(show).card();
    }

    Delivery.Show show() {
      return requireNonNull(show);
    }

    int posts() {
      return posts;
    }

    boolean isDoubled() {
      return posts > 1 + excuses;
    }

    int doubles() {
      return posts - 1;
    }
  }

  /**
   * @param sabotage makes of the channel one that does harm; the same for none
   */
  SimulatedPlatform(Random random, Trace trace, UnaryOperator<Channel> sabotage) {
    this.random = random;
    this.trace = trace;
    this.sabotage = sabotage;
  }

  /** As a process of the program reaches it. */
  Channel channel(Hazards hazards) {
    hazards.onCommit(() -> unnoted = null);
    return sabotage.apply(new Access(hazards));
  }

  /** Something went wrong just now. */
  void fault() {
    if (unnoted != null) {
      unnoted.excuses++;
      unnoted = null;
    }
  }

  /** From now on it asks for no more pauses. */
  void calmDown() {
    calm = true;
  }

  /** The messages of a conversation by their names, in the order in which they were posted. */
  Map<String, Posted> board(Conversation conversation) {
    return boards.getOrDefault(conversation, Map.of());
  }

  Map<Conversation, Map<String, Posted>> boards() {
    return boards;
  }

  List<Posted> all() {
    return boards.values().stream().flatMap(board -> board.values().stream()).toList();
  }

  private void mayAskForAPause() {
    if (!calm && random.nextInt(ONE_PAUSE_IN) == 0) {
      Duration pause = Duration.ofSeconds(1 + random.nextInt(LONGEST_PAUSE_SECONDS));
      trace.add(() -> "platform: 429, pause of " + pause);
      throw new RetryLater(pause);
    }
  }

  private final class Access implements Channel {
    private final Hazards hazards;

    Access(Hazards hazards) {
      this.hazards = hazards;
    }

    @Override
    public boolean owns(Conversation conversation) {
      return true;
    }

    @Override
    public String post(Conversation conversation, String under, Delivery.Show message) {
      failAt(Place.BEFORE_SEND, message);
      Posted posted =
          boards
              .computeIfAbsent(conversation, _ -> new LinkedHashMap<>())
              .computeIfAbsent(message.name(), _ -> new Posted());
      posted.posts++;
      posted.show = message;
      posted.reference = "ts" + ++references;
      unnoted = posted;
      trace.add(() -> "platform: post " + conversation.tenant() + " " + message.name());
      arrived(message);
      return posted.reference;
    }

    @Override
    public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
      failAt(Place.BEFORE_SEND, message);
      Posted posted = board(conversation).get(message.name());
      if (posted == null || !posted.reference.equals(reference)) {
        return false;
      }
      posted.show = message;
      trace.add(() -> "platform: edit " + conversation.tenant() + " " + message.name());
      arrived(message);
      return true;
    }

    private void failAt(Place place, Delivery.Show message) {
      mayAskForAPause();
      if (hazards.fails(place, message.name())) {
        throw new IllegalStateException("simulated: no connection to the platform");
      }
    }

    private void arrived(Delivery.Show message) {
      if (hazards.fails(Place.AFTER_SEND, message.name())) {
        throw new IllegalStateException("simulated: no answer from the platform");
      }
    }
  }
}
