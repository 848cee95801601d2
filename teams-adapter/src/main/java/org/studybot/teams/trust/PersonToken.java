package org.studybot.teams.trust;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the token by which Teams tells a tab who is before it: made by Entra (version 2.0) for our
 * organisation and our app, for a person and not for a program, signed with RS256 by one of its
 * present keys, not expired (Microsoft Learn, "Access tokens in the Microsoft identity platform").
 * Safe for use by many threads.
 */
public final class PersonToken {

  private static final Duration LEEWAY = Duration.ofMinutes(5);
  private static final Pattern BEARER =
      Pattern.compile("bearer +([\\w.~+/=-]{1,16384})", Pattern.CASE_INSENSITIVE);

  /** What the app's registration lets Teams ask for (Microsoft Learn, "Configure code", SSO). */
  private static final String SCOPE = "access_as_user";

  private final String appId;
  private final String tenant;
  private final String issuer;
  private final SigningKeys keys;
  private final Clock clock;

  /**
   * @param issuer who makes tokens for the people of our organisation
   * @param keys the issuer's
   */
  public PersonToken(String appId, String tenant, String issuer, SigningKeys keys, Clock clock) {
    this.appId = appId;
    this.tenant = tenant;
    this.issuer = issuer;
    this.keys = keys;
    this.clock = clock;
  }

  /** Who calls; refuses whoever cannot prove it. */
  public SignedIn person(Optional<String> authorization) {
    Matcher bearer = BEARER.matcher(authorization.orElse(""));
    if (!bearer.matches()) {
      throw Refusal.unproven("a bearer token is needed");
    }
    DecodedJWT token = verified(bearer.group(1));
    String id = claim(token, "oid");
    boolean ours = claim(token, "tid").equals(tenant) && !id.isBlank();
    boolean person = Arrays.asList(claim(token, "scp").split(" ", -1)).contains(SCOPE);
    if (!ours || !person || token.getExpiresAt() == null) {
      throw notValid();
    }
    return new SignedIn(tenant, id, claim(token, "name"));
  }

  private DecodedJWT verified(String token) {
    try {
      String keyId = String.valueOf(JWT.decode(token).getKeyId());
      SigningKey key = keys.find(keyId).orElseThrow(PersonToken::notValid);
      var verification =
          (JWTVerifier.BaseVerification)
              JWT.require(Algorithm.RSA256(key.key(), null))
                  .withIssuer(issuer)
                  .withAudience(appId)
                  .acceptLeeway(LEEWAY.toSeconds());
      return verification.build(clock).verify(token);
    } catch (JWTVerificationException forged) {
      throw notValid();
    }
  }

  private static String claim(DecodedJWT token, String name) {
    return Objects.requireNonNullElse(token.getClaim(name).asString(), "");
  }

  private static Refusal notValid() {
    return Refusal.unproven("the token is not valid");
  }
}
