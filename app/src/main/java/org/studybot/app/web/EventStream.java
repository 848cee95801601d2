package org.studybot.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.sse.SseClient;
import java.time.Duration;
import java.util.List;

/**
 * Sends a page what is new in its conversation, as server-sent events (HTML Standard, "Server-sent
 * events"), until the page is left. The id of an event is the number of the change it brings.
 */
record EventStream(WebChannel channel, Session session) {

  /** Well below the time after which servers and proxies drop a silent connection. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final JsonMapper JSON = new JsonMapper();

  /** Returns when the page is left or the channel closes; holds its thread until then. */
  void follow(SseClient client, long seen) {
    session.listening(client);
    try {
      Transcript transcript = channel.transcript(session.conversation());
      long last = send(client, transcript.since(seen, session.person().id(), Duration.ZERO), seen);
      client.sendEvent("caught-up", "{}");
      while (goesOn(client, transcript)) {
        List<Message> news = transcript.since(last, session.person().id(), HEARTBEAT);
        if (news.isEmpty()) {
          client.sendComment("still here");
        }
        last = send(client, news, last);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } finally {
      session.left(client);
    }
  }

  /** Asking for the transcript each time also keeps it from being forgotten. */
  private boolean goesOn(SseClient client, Transcript transcript) {
    return !client.terminated()
        && !channel.closed()
        && channel.transcript(session.conversation()) == transcript;
  }

  private static long send(SseClient client, List<Message> news, long last) {
    for (Message message : news) {
      if (client.terminated()) {
        return last;
      }
      client.sendEvent("message", json(message), String.valueOf(message.change()));
    }
    return news.isEmpty() ? last : news.getLast().change();
  }

  private static String json(Message message) {
    try {
      return JSON.writeValueAsString(Shown.of(message));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
