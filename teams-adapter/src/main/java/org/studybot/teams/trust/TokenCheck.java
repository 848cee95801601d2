package org.studybot.teams.trust;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the token with which the Bot Connector signs its calls: signed with RS256 by one of its
 * present keys, issued by it, for this bot, for one service, not expired; five minutes of clock
 * difference are forgiven (Microsoft Learn, "Authentication with the Bot Connector API"). Tokens of
 * other bots come from another issuer and are refused. Safe for use by many threads.
 */
public final class TokenCheck {

  private static final String ISSUER = "https://api.botframework.com";
  private static final Duration LEEWAY = Duration.ofMinutes(5);
  private static final Pattern BEARER =
      Pattern.compile("bearer +([\\w.~+/=-]{1,16384})", Pattern.CASE_INSENSITIVE);

  private final String appId;
  private final SigningKeys keys;
  private final Clock clock;

  public TokenCheck(String appId, SigningKeys keys, Clock clock) {
    this.appId = appId;
    this.keys = keys;
    this.clock = clock;
  }

  Caller.Proven caller(Optional<String> authorization) {
    String token = token(authorization.orElse(""));
    SigningKey key = keys.find(keyId(token)).orElseThrow(TokenCheck::notValid);
    DecodedJWT verified = verified(token, key);
    String serviceUrl = verified.getClaim("serviceurl").asString();
    if (serviceUrl == null || verified.getExpiresAt() == null) {
      throw notValid();
    }
    return new Caller.Proven(serviceUrl, key.endorsements());
  }

  private static String token(String authorization) {
    Matcher bearer = BEARER.matcher(authorization);
    if (!bearer.matches()) {
      throw Refusal.unproven("a bearer token is needed");
    }
    return bearer.group(1);
  }

  private static String keyId(String token) {
    try {
      return String.valueOf(JWT.decode(token).getKeyId());
    } catch (JWTDecodeException garbled) {
      throw notValid();
    }
  }

  private DecodedJWT verified(String token, SigningKey key) {
    var verification =
        (JWTVerifier.BaseVerification)
            JWT.require(Algorithm.RSA256(key.key(), null))
                .withIssuer(ISSUER)
                .withAudience(appId)
                .acceptLeeway(LEEWAY.toSeconds());
    try {
      return verification.build(clock).verify(token);
    } catch (JWTVerificationException forged) {
      throw notValid();
    }
  }

  private static Refusal notValid() {
    return Refusal.unproven("the token is not valid");
  }
}
