package org.studybot.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.card.Refresh;

/**
 * For whom a quiz looks different: those who play it, as far as this process knows. While it knows
 * nobody, Teams asks for everybody where there are few. Safe for use by many threads.
 */
final class Onlookers {

  private static final Duration MEMORY = Duration.ofHours(3);
  private static final int MOST_QUIZZES = 10_000;

  private final Cache<String, Set<String>> players =
      Caffeine.newBuilder().expireAfterAccess(MEMORY).maximumSize(MOST_QUIZZES).build();

  /** Whether nobody has pressed anything, and Teams asks how somebody sees a message. */
  static boolean looks(Action action) {
    return action instanceof Action.InQuiz move && move.move() == Move.VIEW;
  }

  /** Whoever pressed a button of a quiz plays it. */
  void note(Incoming.Invoked invoked) {
    String sender = invoked.address().senderId();
    if (invoked.inbound().action() instanceof Action.InQuiz move && !sender.isEmpty()) {
      Set<String> known = players.get(move.quizId(), _ -> fresh());
      if (known.size() < Refresh.MOST_PEOPLE) {
        known.add(sender);
      }
    }
  }

  /** How Teams asks for what each of them sees. */
  Refresh refresh(Action look) {
    return new Refresh(look, look instanceof Action.InQuiz move ? of(move.quizId()) : List.of());
  }

  private List<String> of(String quizId) {
    Set<String> known = players.get(quizId, _ -> fresh());
    synchronized (known) {
      return List.copyOf(known);
    }
  }

  private static Set<String> fresh() {
    return Collections.synchronizedSet(new LinkedHashSet<>());
  }
}
