package org.studybot.teams.identity;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;

/** With what the bot proves who it is. Its text form shows nothing of it. */
public sealed interface Credential permits ClientSecret, ClientCertificate, ManagedIdentity {

  /** The call that gets a token. */
  HttpRequest.Builder asking(Wish wish);

  /**
   * What token is wanted.
   *
   * @param endpoint where Entra gives tokens of our organisation (Microsoft identity platform,
   *     version 2.0)
   * @param resource for what it shall be good, as in "https://api.botframework.com"
   */
  record Wish(URI endpoint, String appId, String resource, Instant now) {}
}
