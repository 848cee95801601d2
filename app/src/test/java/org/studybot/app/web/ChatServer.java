package org.studybot.app.web;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.studybot.app.http.HttpServer;
import org.studybot.core.Studybot;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.KnowledgeBase;

/** A running server with the web chat over a few notes. */
record ChatServer(HttpServer server, WebChannel channel, HttpClient client)
    implements AutoCloseable {

  static ChatServer start() {
    return start(0);
  }

  static ChatServer start(int port) {
    return start(port, WebLimits.DEFAULT);
  }

  static ChatServer start(int port, WebLimits limits) {
    KnowledgeBase notes = new WordOverlap(Notes.catalogue());
    Studybot studybot = Bots.on(notes);
    WebChannel channel = new WebChannel(Clock.systemUTC());
    WebChat chat = new WebChat(studybot, channel, notes, limits, Clock.systemUTC());
    return new ChatServer(
        new HttpServer("127.0.0.1", port, Map.of(), List.of(chat)),
        channel,
        HttpClient.newHttpClient());
  }

  String address() {
    return server.address().toString();
  }

  /** The client first: the server would wait a while for its idle connections. */
  @Override
  public void close() {
    client.shutdownNow();
    server.close();
  }
}
