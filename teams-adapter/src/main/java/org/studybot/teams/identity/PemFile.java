package org.studybot.teams.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file with a certificate and its key in PEM (RFC 7468), the key in PKCS #8 without a password.
 */
public final class PemFile {

  private PemFile() {}

  /** Refuses what it cannot read in one line that shows nothing of the file. */
  public static ClientCertificate read(Path file) {
    try {
      String text = Files.readString(file, US_ASCII);
      return new ClientCertificate(certificate(text), key(text));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(
          "MICROSOFT_APP_CERTIFICATE has to be a PEM file with a certificate and its RSA key in"
              + " PKCS #8, without a password: "
              + file
              + " is none");
    }
  }

  private static X509Certificate certificate(String text) throws GeneralSecurityException {
    var bytes = new ByteArrayInputStream(part(text, "CERTIFICATE"));
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
  }

  private static PrivateKey key(String text) throws GeneralSecurityException {
    var bytes = new PKCS8EncodedKeySpec(part(text, "PRIVATE KEY"));
    return KeyFactory.getInstance("RSA").generatePrivate(bytes);
  }

  private static byte[] part(String text, String label) {
    Matcher part =
        Pattern.compile("-----BEGIN " + label + "-----([^-]+)-----END " + label + "-----")
            .matcher(text);
    if (!part.find()) {
      throw new IllegalArgumentException("no " + label);
    }
    return Base64.getMimeDecoder().decode(part.group(1));
  }
}
