package org.studybot.knowledge.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short fingerprints. */
final class Hash {

  /**
   * Forty bits: among 20,000 texts two meet once in 5,000 packs, and then the second gets a "-2".
   */
  private static final int BYTES = 5;

  private Hash() {}

  /** Ten hexadecimal digits of SHA-256. */
  static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
