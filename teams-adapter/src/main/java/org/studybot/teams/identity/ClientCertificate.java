package org.studybot.teams.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * A certificate that Entra knows, and its key, which never leaves this machine: the app signs a
 * token of its own to get one (Microsoft Learn, "Microsoft identity platform application
 * authentication certificate credentials").
 */
public record ClientCertificate(X509Certificate certificate, PrivateKey key) implements Credential {

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);
  private static final PSSParameterSpec PS256 =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  public ClientCertificate {
    if (!key.getAlgorithm().equals("RSA")) {
      throw new IllegalArgumentException("MICROSOFT_APP_CERTIFICATE needs an RSA key");
    }
  }

  @Override
  public HttpRequest.Builder asking(Wish wish) {
    return Form.asking(
        wish,
        Map.of(
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            assertion(wish)));
  }

  private String assertion(Wish wish) {
    ObjectNode claims =
        JsonNodeFactory.instance
            .objectNode()
            .put("aud", wish.endpoint().toString())
            .put("iss", wish.appId())
            .put("sub", wish.appId())
            .put("jti", UUID.randomUUID().toString())
            .put("nbf", wish.now().getEpochSecond())
            .put("iat", wish.now().getEpochSecond())
            .put("exp", wish.now().plus(GOOD_FOR).getEpochSecond());
    try {
      ObjectNode header =
          JsonNodeFactory.instance
              .objectNode()
              .put("alg", "PS256")
              .put("typ", "JWT")
              .put("x5t#S256", thumbprint());
      String signed = encoded(header) + "." + encoded(claims);
      return signed + "." + signature(signed);
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("the app's certificate cannot be used", unusable);
    }
  }

  private String thumbprint() throws GeneralSecurityException {
    return encoded(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
  }

  private String signature(String text) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(PS256);
    signature.initSign(key);
    signature.update(text.getBytes(UTF_8));
    return encoded(signature.sign());
  }

  private static String encoded(ObjectNode json) {
    return encoded(json.toString().getBytes(UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "a certificate";
  }
}
