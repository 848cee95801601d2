package org.studybot.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;

/**
 * Who is in the web chat. A token is a secret of its page; the person's id is made from it one way,
 * so that a page that was away for long, or that saw a restart, is the same person as before.
 */
final class Sessions {

  static final String TENANT = "web:local";
  private static final int MOST = 5_000;
  private static final Duration MEMORY = Duration.ofHours(12);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Cache<String, Session> sessions;

  Sessions(Clock clock) {
    this.sessions =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(MEMORY)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .build();
  }

  /** 256 random bits as text. */
  static String newToken() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  /** Opens the session of a token, in a room or, where the room is empty, alone with the bot. */
  Session open(String token, String name, String room) {
    String id = personId(token);
    Conversation conversation =
        room.isEmpty()
            ? new Conversation(TENANT, id, "", Scope.PERSONAL, Layout.THREAD)
            : new Conversation(TENANT, "room " + room, "", Scope.GROUP, Layout.THREAD);
    Session session = new Session(new Person(TENANT, id, name, false), conversation);
    sessions.put(id, session);
    return session;
  }

  Optional<Session> find(String token) {
    return Optional.ofNullable(sessions.getIfPresent(personId(token)));
  }

  private static String personId(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8));
      return BASE64.encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
