package org.studybot.teams.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A certificate that somebody has made for themselves, with its key: the least that X.509 (RFC
 * 5280) allows, written byte by byte, since the JDK makes none in a program.
 */
public final class TestCertificate {

  private final KeyPair pair;
  private final byte[] certificate;

  private TestCertificate(KeyPair pair, byte[] certificate) {
    this.pair = pair;
    this.certificate = certificate.clone();
  }

  /** sha256WithRSAEncryption, without parameters. */
  private static final String SHA256_RSA = "300D06092A864886F70D01010B0500";

  /** From 1 January 2025 to 1 January 2049. */
  private static final String VALIDITY =
      "301E170D3235303130313030303030305A170D3439303130313030303030305A";

  /** CN=studybot. */
  private static final String NAME = "301331" + "11300F06035504030C0873747564" + "79626F74";

  public static TestCertificate make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      return new TestCertificate(pair, certificate(pair));
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** As a PEM file in this folder. */
  public Path writtenTo(Path folder) throws IOException {
    String text =
        pem("CERTIFICATE", certificate) + pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    return Files.writeString(folder.resolve("app.pem"), text, US_ASCII);
  }

  private static byte[] certificate(KeyPair pair) throws GeneralSecurityException {
    byte[] name = hex(NAME);
    byte[] content =
        wrapped(
            0x30,
            wrapped(0x02, BigInteger.ONE.toByteArray()),
            hex(SHA256_RSA),
            name,
            hex(VALIDITY),
            name,
            pair.getPublic().getEncoded());
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(content);
    return wrapped(0x30, content, hex(SHA256_RSA), wrapped(0x03, new byte[] {0}, signature.sign()));
  }

  /** A value of ASN.1 with its tag and its length (X.690, DER). */
  private static byte[] wrapped(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    if (content.size() < 0x80) {
      all.write(content.size());
    } else {
      all.write(0x82);
      all.write(content.size() >> 8);
      all.write(content.size() & 0xff);
    }
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }

  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits);
  }

  private static String pem(String label, byte[] bytes) {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n";
  }
}
