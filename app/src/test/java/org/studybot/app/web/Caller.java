package org.studybot.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Somebody who calls the web chat over HTTP, without a page. */
final class Caller {

  private static final JsonMapper JSON = new JsonMapper();

  private final ChatServer chat;
  private final String token;

  private Caller(ChatServer chat, String token) {
    this.chat = chat;
    this.token = token;
  }

  static Caller stranger(ChatServer chat) {
    return new Caller(chat, "");
  }

  /** Opens a session with these fields. */
  static Caller joining(ChatServer chat, Map<String, String> fields) {
    Answer opened = stranger(chat).post("/chat/sessions", json(fields));
    return new Caller(chat, opened.json().path("token").asText());
  }

  record Answer(int status, HttpHeaders headers, String body) {

    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException malformed) {
        throw new UncheckedIOException(malformed);
      }
    }
  }

  static String json(Map<String, String> fields) {
    ObjectNode object = JSON.createObjectNode();
    fields.forEach(object::put);
    return object.toString();
  }

  String token() {
    return token;
  }

  Answer say(String id, String text) {
    return post("/chat/messages", json(Map.of("id", id, "text", text)));
  }

  Answer press(String id, String message, String action) {
    return post("/chat/presses", json(Map.of("id", id, "message", message, "action", action)));
  }

  Answer post(String path, String body) {
    return post(path, "application/json", body);
  }

  Answer post(String path, String type, String body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  Answer get(String path) {
    return send(request(path).build());
  }

  /** Asks for the live events where they are not to be had. */
  Answer listening() {
    return send(request("/chat/events").header("Accept", "text/event-stream").build());
  }

  /** The live events after a change, line by line. */
  BufferedReader events(long after) {
    HttpRequest request =
        request("/chat/events")
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", String.valueOf(after))
            .build();
    try {
      HttpResponse<InputStream> response =
          chat.client().send(request, BodyHandlers.ofInputStream());
      return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = chat.client().send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.headers(), response.body());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(chat.address() + path)).timeout(Duration.ofSeconds(20));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }
}
