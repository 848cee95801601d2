package org.studybot.teams.identity;

import java.net.http.HttpRequest;
import java.util.Map;

/** A secret that Entra has made for the app. */
public record ClientSecret(String secret) implements Credential {

  public ClientSecret {
    if (secret.isBlank()) {
      throw new IllegalArgumentException(
          "MICROSOFT_APP_PASSWORD has to be the app's client secret");
    }
  }

  @Override
  public HttpRequest.Builder asking(Wish wish) {
    return Form.asking(wish, Map.of("client_secret", secret));
  }

  @Override
  public String toString() {
    return "a client secret";
  }
}
