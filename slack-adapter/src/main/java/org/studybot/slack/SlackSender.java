package org.studybot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * Speaks through Slack's Web API for one workspace. Waits, and so blocks its thread, when Slack
 * asks for patience. Safe for use by many threads.
 */
final class SlackSender {

  private static final int TRIES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final MethodsClient client;

  SlackSender(MethodsClient client) {
    this.client = client;
  }

  /** For everybody in the channel. */
  void post(String channel, String thread, SlackMessage message) {
    demand(
        "chat.postMessage",
        () ->
            client.chatPostMessage(
                post ->
                    post.channel(channel)
                        .threadTs(orNull(thread))
                        .text(message.text())
                        .blocks(message.blocks())
                        .mrkdwn(false)
                        .parse("none")
                        .linkNames(false)
                        .unfurlLinks(false)
                        .unfurlMedia(false)));
  }

  /** For one person in the channel; false if they, or the bot, are not there. */
  boolean whisper(String channel, String user, String thread, SlackMessage message) {
    return ask(() ->
            client.chatPostEphemeral(
                post ->
                    post.channel(channel)
                        .user(user)
                        .threadTs(orNull(thread))
                        .text(message.text())
                        .blocks(message.blocks())
                        .parse("none")
                        .linkNames(false)))
        .isOk();
  }

  /** In place of an earlier message. */
  void replace(String channel, String earlier, SlackMessage message) {
    demand(
        "chat.update",
        () ->
            client.chatUpdate(
                update ->
                    update
                        .channel(channel)
                        .ts(earlier)
                        .text(message.text())
                        .blocks(message.blocks())
                        .parse("none")
                        .linkNames(false)));
  }

  private interface Call {
    SlackApiTextResponse make() throws IOException, SlackApiException;
  }

  private static void demand(String asked, Call call) {
    SlackApiTextResponse response = ask(call);
    if (!response.isOk()) {
      throw new SlackRefusal(asked, response.getError());
    }
  }

  private static SlackApiTextResponse ask(Call call) {
    try {
      for (int attempt = 1; attempt < TRIES; attempt++) {
        try {
          return call.make();
        } catch (SlackApiException refusal) {
          waitFor(refusal);
        }
      }
      return call.make();
    } catch (SlackApiException refusal) {
      throw new SlackRefusal("Web API", refusal.toString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SlackRefusal("Web API", "stopped while waiting for it");
    }
  }

  /** Too many calls: Slack says for how many seconds to wait ("Rate limits"). */
  private static void waitFor(SlackApiException refusal)
      throws SlackApiException, InterruptedException {
    @Nullable String seconds = refusal.getResponse().header("Retry-After");
    if (refusal.getResponse().code() != 429 || seconds == null || !seconds.matches("[0-9]{1,4}")) {
      throw refusal;
    }
    Duration wait = Duration.ofSeconds(Long.parseLong(seconds));
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      throw refusal;
    }
    Thread.sleep(wait);
  }

  private static @Nullable String orNull(String thread) {
    return thread.isEmpty() ? null : thread;
  }
}
