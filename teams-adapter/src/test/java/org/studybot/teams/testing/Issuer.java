package org.studybot.teams.testing;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;

/** Signs tokens as the Bot Connector does. */
public final class Issuer {

  public static final String ISSUER = "https://api.botframework.com";
  public static final String KEY_ID = "key-1";

  /** One for all tests: it takes long to make. */
  private static final KeyPair PAIR = newPair();

  private final KeyPair pair;

  public Issuer() {
    this(PAIR);
  }

  private Issuer(KeyPair pair) {
    this.pair = pair;
  }

  /** Somebody else, who signs in the issuer's name. */
  public static Issuer forger() {
    return new Issuer(newPair());
  }

  /** A token that is good for this app and service, changed in one way by the test. */
  public String token(String appId, String serviceUrl, UnaryOperator<JWTCreator.Builder> change) {
    JWTCreator.Builder good =
        JWT.create()
            .withKeyId(KEY_ID)
            .withIssuer(ISSUER)
            .withAudience(appId)
            .withClaim("serviceurl", serviceUrl)
            .withIssuedAt(Instant.now())
            .withExpiresAt(Instant.now().plusSeconds(600));
    return change.apply(good).sign(algorithm());
  }

  /** What Teams gives a tab for somebody who is signed in, changed in one way by the test. */
  public String personToken(
      String appId, String login, String tenant, UnaryOperator<JWTCreator.Builder> change) {
    JWTCreator.Builder good =
        JWT.create()
            .withKeyId(KEY_ID)
            .withIssuer(login + "/" + tenant + "/v2.0")
            .withAudience(appId)
            .withClaim("tid", tenant)
            .withClaim("oid", "ann-id")
            .withClaim("name", "Ann")
            .withClaim("scp", "access_as_user")
            .withIssuedAt(Instant.now())
            .withExpiresAt(Instant.now().plusSeconds(600));
    return change.apply(good).sign(algorithm());
  }

  public Algorithm algorithm() {
    return Algorithm.RSA256((RSAPublicKey) pair.getPublic(), (RSAPrivateKey) pair.getPrivate());
  }

  public RSAPublicKey publicKey() {
    return (RSAPublicKey) pair.getPublic();
  }

  /** The set of keys, with these endorsements as a JSON array or with none if that is empty. */
  public String keys(String endorsements) {
    return """
    {"keys": [{"kty": "RSA", "use": "sig", "kid": "%s", "n": "%s", "e": "%s"%s}]}
    """
        .formatted(
            KEY_ID,
            encoded(publicKey().getModulus()),
            encoded(publicKey().getPublicExponent()),
            endorsements.isEmpty() ? "" : ", \"endorsements\": " + endorsements);
  }

  private static String encoded(BigInteger number) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
  }

  private static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
