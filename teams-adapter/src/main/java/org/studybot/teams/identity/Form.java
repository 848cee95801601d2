package org.studybot.teams.identity;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.studybot.teams.identity.Credential.Wish;

/** The form in which an app asks for a token (client credentials, RFC 6749 section 4.4). */
final class Form {

  private Form() {}

  /** With these fields, in which the app proves who it is. */
  static HttpRequest.Builder asking(Wish wish, Map<String, String> proof) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("grant_type", "client_credentials");
    fields.put("scope", wish.resource() + "/.default");
    fields.put("client_id", wish.appId());
    fields.putAll(proof);
    return HttpRequest.newBuilder(wish.endpoint())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(fields)));
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
