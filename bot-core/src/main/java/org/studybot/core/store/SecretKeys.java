package org.studybot.core.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys under which secrets are sealed (AES-256 in Galois/Counter Mode, NIST SP 800-38D). The
 * first seals; the others only open what was sealed before the first was put in front of them. Its
 * text form shows no key.
 */
public final class SecretKeys {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final List<Key> keys;

  /**
   * @param name tells keys apart and gives nothing away of them
   */
  private record Key(String name, SecretKeySpec aes, SecretKeySpec hmac) {

    static Key of(byte[] bytes) {
      byte[] name = mac(new SecretKeySpec(bytes, "HmacSHA256"), "studybot key name");
      byte[] aes = mac(new SecretKeySpec(bytes, "HmacSHA256"), "studybot sealing");
      byte[] hmac = mac(new SecretKeySpec(bytes, "HmacSHA256"), "studybot signing");
      return new Key(
          HexFormat.of().formatHex(name, 0, 8),
          new SecretKeySpec(aes, "AES"),
          new SecretKeySpec(hmac, "HmacSHA256"));
    }
  }

  /** Something sealed, and the name of the key that opens it. */
  record Sealed(String keyName, String text) {}

  private SecretKeys(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads a setting: 32 random bytes in Base64; where a key was replaced, the new one, a comma, and
   * the old one. Refuses with words for whoever installs the bot.
   */
  public static SecretKeys of(String setting) {
    List<Key> keys = new ArrayList<>();
    for (String text : setting.split(",", -1)) {
      keys.add(Key.of(bytes(text.strip())));
    }
    return new SecretKeys(keys);
  }

  private static byte[] bytes(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == KEY_BYTES) {
        return bytes;
      }
    } catch (IllegalArgumentException noBase64) {
      // Says the same as a wrong length, and nothing of the text itself.
    }
    throw new IllegalArgumentException(
        "STUDYBOT_KEY is 32 random bytes in Base64, as 'openssl rand -base64 32' makes them");
  }

  /** Only whoever names the same place opens it again. */
  Sealed seal(String secret, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, place)
              .doFinal(secret.getBytes(UTF_8));
      byte[] all = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
      return new Sealed(keys.getFirst().name(), Base64.getEncoder().encodeToString(all));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty if none of the keys opens it, if it was changed, or if it was sealed elsewhere. */
  Optional<String> open(Sealed sealed, String place) {
    return keys.stream()
        .filter(key -> key.name().equals(sealed.keyName()))
        .flatMap(key -> open(key, sealed.text(), place))
        .findFirst();
  }

  private static Stream<String> open(Key key, String text, String place) {
    try {
      byte[] all = Base64.getDecoder().decode(text);
      if (all.length < NONCE_BYTES) {
        return Stream.empty();
      }
      byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
      byte[] opened =
          cipher(Cipher.DECRYPT_MODE, key, nonce, place)
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return Stream.of(new String(opened, UTF_8));
    } catch (AEADBadTagException | IllegalArgumentException changed) {
      return Stream.empty();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Cipher cipher(int mode, Key key, byte[] nonce, String place)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(UTF_8));
    return cipher;
  }

  boolean sealsWith(String keyName) {
    return keys.getFirst().name().equals(keyName);
  }

  /** A signature that only holders of the newest key can make; not for secrets. */
  public byte[] signature(String text) {
    return mac(keys.getFirst().hmac(), text);
  }

  /** Whether somebody made it with any of the keys. Takes the same time however wrong it is. */
  public boolean isSignature(byte[] signature, String text) {
    return keys.stream().anyMatch(key -> MessageDigest.isEqual(mac(key.hmac(), text), signature));
  }

  private static byte[] mac(SecretKeySpec key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", impossible);
    }
  }

  @Override
  public String toString() {
    return "SecretKeys[" + keys.size() + "]";
  }
}
