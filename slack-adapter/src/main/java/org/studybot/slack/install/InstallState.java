package org.studybot.slack.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.studybot.core.door.HttpCall;
import org.studybot.core.store.OnceOnly;
import org.studybot.core.store.SecretKeys;

/**
 * Ties the way back from Slack to the browser that went there, once and not for long (RFC 6749,
 * section 10.12). It is signed, so that any node knows it and nobody who only asks for a page
 * leaves a row in the database.
 */
final class InstallState {

  private static final String COOKIE = "studybot-install";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int RANDOM_BYTES = 16;
  private static final Pattern FORM =
      Pattern.compile("([\\w-]{22}\\.([0-9]{1,12}))\\.([\\w-]{43})");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeys keys;
  private final OnceOnly once;
  private final InstantSource clock;
  private final boolean encrypted;

  InstallState(SecretKeys keys, OnceOnly once, InstantSource clock, boolean encrypted) {
    this.keys = keys;
    this.once = once;
    this.clock = clock;
    this.encrypted = encrypted;
  }

  String issue() {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String text = base64(random) + "." + clock.instant().plus(LIFE).getEpochSecond();
    return text + "." + base64(keys.signature(signed(text)));
  }

  /** The cookie that remembers it; Slack's page leads back with it. */
  String cookie(String state) {
    return cookie(state, LIFE);
  }

  String noCookie() {
    return cookie("", Duration.ZERO);
  }

  private String cookie(String value, Duration life) {
    return COOKIE
        + "="
        + value
        + "; Path=/slack; Max-Age="
        + life.toSeconds()
        + "; HttpOnly; SameSite=Lax"
        + (encrypted ? "; Secure" : "");
  }

  /** Whether this call comes from the browser that got this state, in time, for the first time. */
  boolean redeem(HttpCall call, String state) {
    Matcher parts = FORM.matcher(state);
    return parts.matches()
        && inCookie(call).filter(mine -> same(mine, state)).isPresent()
        && keys.isSignature(Base64.getUrlDecoder().decode(parts.group(3)), signed(parts.group(1)))
        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(2))))
        && once.first(signed(state));
  }

  private static Optional<String> inCookie(HttpCall call) {
    return call.headers().getOrDefault("cookie", List.of()).stream()
        .flatMap(header -> Stream.of(header.split(";", -1)))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(COOKIE + "="))
        .map(cookie -> cookie.substring(COOKIE.length() + 1))
        .findFirst();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  private static String signed(String text) {
    return "slack-install\n" + text;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
