package org.studybot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.SlackSignature;
import com.slack.api.app_backend.SlackSignature.HeaderNames;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.studybot.core.door.HttpCall;

/**
 * Tells calls of Slack from those of others, before anybody reads them ("Verifying requests from
 * Slack").
 */
final class SignedCalls {

  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final SlackSignature.Generator signatures;
  private final InstantSource clock;

  enum Sender {
    SLACK,
    /** A wrong signature, or a right one of another time. */
    STRANGER,
    UNSIGNED
  }

  SignedCalls(String signingSecret, InstantSource clock) {
    this.signatures = new SlackSignature.Generator(signingSecret);
    this.clock = clock;
  }

  Sender senderOf(HttpCall call) {
    String time = call.header(HeaderNames.X_SLACK_REQUEST_TIMESTAMP).orElse(null);
    String signature = call.header(HeaderNames.X_SLACK_SIGNATURE).orElse(null);
    if (time == null || signature == null) {
      return Sender.UNSIGNED;
    }
    return isNow(time) && signs(signature, time, call.body()) ? Sender.SLACK : Sender.STRANGER;
  }

  private boolean isNow(String time) {
    if (!time.matches("[0-9]{1,11}")) {
      return false;
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(time));
    return Duration.between(sent, clock.instant()).abs().compareTo(WINDOW) <= 0;
  }

  /** Takes the same time however much of the signature is right. */
  private boolean signs(String signature, String time, String body) {
    @Nullable String expected = signatures.generate(time, body);
    return expected != null
        && MessageDigest.isEqual(expected.getBytes(UTF_8), signature.getBytes(UTF_8));
  }
}
