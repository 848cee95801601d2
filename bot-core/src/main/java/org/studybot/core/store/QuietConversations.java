package org.studybot.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.QuizStore.Seen;

/**
 * Conversations in which no quiz ran when they were looked at last. Safe for use by many threads.
 */
final class QuietConversations {

  private static final int MOST = 100_000;

  /** By then another node may well have started a quiz. */
  private static final Duration MEMORY = Duration.ofHours(1);

  private final Cache<Place, Boolean> quiet =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build();

  void saw(Conversation conversation, boolean isQuiet) {
    quiet.put(Place.of(conversation), isQuiet);
  }

  Seen seen(Conversation conversation) {
    Boolean isQuiet = quiet.getIfPresent(Place.of(conversation));
    if (isQuiet == null) {
      return Seen.UNKNOWN;
    }
    return isQuiet ? Seen.NOT_RUNNING : Seen.RUNNING;
  }

  private record Place(String tenant, String channel) {
    static Place of(Conversation conversation) {
      return new Place(conversation.tenant(), conversation.channel());
    }
  }
}
