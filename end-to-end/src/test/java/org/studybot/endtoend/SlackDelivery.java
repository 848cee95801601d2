package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The bodies in which Slack delivers, and its signature. */
final class SlackDelivery {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PAYLOAD = "payload=";

  /** The type of a body that is a form. */
  static final String FORM = "application/x-www-form-urlencoded";

  private SlackDelivery() {}

  /** A body of the same kind, changed: an event, a press in a form field, or a command's fields. */
  static String changed(String body, Consumer<ObjectNode> change) {
    if (body.startsWith("{")) {
      return json(body, change);
    }
    if (body.startsWith(PAYLOAD)) {
      return PAYLOAD + encoded(json(decoded(body.substring(PAYLOAD.length())), change));
    }
    return fields(body, change);
  }

  /** The call that brings it to the bot ("Verifying requests from Slack"). */
  static HttpRequest.Builder signed(URI to, String type, String body) {
    String time = Long.toString(Instant.now().getEpochSecond());
    return HttpRequest.newBuilder(to)
        .header("Content-Type", type)
        .header("X-Slack-Request-Timestamp", time)
        .header("X-Slack-Signature", "v0=" + hmac("v0:" + time + ":" + body))
        .POST(BodyPublishers.ofString(body));
  }

  /** The body of something that was pressed, chosen or typed. */
  static String payload(ObjectNode payload) {
    return PAYLOAD + encoded(payload.toString());
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) JSON.readTree(json);
    } catch (JsonProcessingException senseless) {
      throw new AssertionError(json, senseless);
    }
  }

  /** One field of a body that is a form; empty if there is none. */
  static String field(String body, String name) {
    return body.contains("=") ? fields(body).path(name).asText() : "";
  }

  private static String json(String text, Consumer<ObjectNode> change) {
    ObjectNode node = read(text);
    change.accept(node);
    return node.toString();
  }

  private static ObjectNode fields(String body) {
    ObjectNode fields = object();
    for (String field : body.split("&", -1)) {
      String[] pair = field.split("=", 2);
      fields.put(decoded(pair[0]), decoded(pair[1]));
    }
    return fields;
  }

  private static String fields(String body, Consumer<ObjectNode> change) {
    ObjectNode fields = fields(body);
    change.accept(fields);
    return form(fields);
  }

  /** The body of a command, or of a call of the Web API. */
  static String form(ObjectNode fields) {
    return fields.properties().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue().asText()))
        .collect(joining("&"));
  }

  private static String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(LocalSlack.SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
