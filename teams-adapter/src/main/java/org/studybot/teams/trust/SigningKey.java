package org.studybot.teams.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key of the Bot Connector.
 *
 * @param endorsements the channels for which it may sign; none if it does not say
 */
record SigningKey(String id, RSAPublicKey key, Set<String> endorsements) {

  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }

  /** Reads a key in the form of RFC 7517 with the connector's own "endorsements". */
  static SigningKey of(JsonNode json) {
    try {
      var numbers = new RSAPublicKeySpec(number(json, "n"), number(json, "e"));
      var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(numbers);
      return new SigningKey(json.path("kid").asText(), key, endorsements(json));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalArgumentException("not an RSA key", unusable);
    }
  }

  private static BigInteger number(JsonNode json, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(json.path(name).asText()));
  }

  private static Set<String> endorsements(JsonNode json) {
    return json.path("endorsements")
        .valueStream()
        .map(JsonNode::asText)
        .collect(Collectors.toUnmodifiableSet());
  }
}
