package org.studybot.app.web;

import io.javalin.http.sse.SseClient;
import java.util.ArrayDeque;
import java.util.Deque;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Person;

/**
 * One open page, or several copies of it: who is there, and where. Safe for use by many threads.
 */
record Session(Person person, Conversation conversation, Deque<SseClient> listeners) {

  private static final int MOST_LISTENERS = 4;

  Session(Person person, Conversation conversation) {
    this(person, conversation, new ArrayDeque<>());
  }

  /** The newest stay: a phone that changed its network leaves dead ones behind. */
  void listening(SseClient client) {
    synchronized (listeners) {
      listeners.addLast(client);
      while (listeners.size() > MOST_LISTENERS) {
        listeners.removeFirst().close();
      }
    }
  }

  void left(SseClient client) {
    synchronized (listeners) {
      listeners.remove(client);
    }
  }
}
