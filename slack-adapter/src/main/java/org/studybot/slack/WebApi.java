package org.studybot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studybot.core.channel.RetryLater;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * What the bot asks of Slack's Web API in one workspace. Nothing is tried twice here: throws {@link
 * RetryLater} when Slack asks for patience, {@link SlackRefusal} when it will not do it, and {@link
 * UncheckedIOException} when it cannot be reached. Safe for use by many threads.
 */
record WebApi(MethodsClient client) {

  private static final Duration UNTOLD_PAUSE = Duration.ofSeconds(5);

  /** Errors of chat.update and chat.delete that no repetition will mend. */
  private static final Set<String> NO_LONGER_THERE =
      Set.of(
          "message_not_found",
          "cant_update_message",
          "edit_window_closed",
          "cant_delete_message",
          "compliance_exports_prevent_deletion");

  /** In the body of an answer that is otherwise fine (chat.postMessage, errors). */
  private static final Set<String> TOO_MANY = Set.of("ratelimited", "rate_limited");

  /**
   * A message for everybody in the channel.
   *
   * @return its timestamp, by which it is known
   */
  String post(String channel, String thread, SlackMessage message) {
    return demand(
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
                            .unfurlMedia(false)))
        .getTs();
  }

  /** A message for one person in the channel; false if they, or the bot, are not there. */
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

  /** Shows a message anew in its place; false if it is no longer there, or not for the bot. */
  boolean update(String channel, String timestamp, SlackMessage message) {
    return demandIfThere(
        "chat.update",
        () ->
            client.chatUpdate(
                update ->
                    update
                        .channel(channel)
                        .ts(timestamp)
                        .text(message.text())
                        .blocks(message.blocks())
                        .parse("none")
                        .linkNames(false)));
  }

  /** False if it was no longer there. */
  boolean delete(String channel, String timestamp) {
    return demandIfThere(
        "chat.delete", () -> client.chatDelete(delete -> delete.channel(channel).ts(timestamp)));
  }

  private interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  private static <T extends SlackApiTextResponse> T demand(String asked, Call<T> call) {
    T response = ask(call);
    if (!response.isOk()) {
      throw new SlackRefusal(asked, response.getError());
    }
    return response;
  }

  private static boolean demandIfThere(String asked, Call<? extends SlackApiTextResponse> call) {
    SlackApiTextResponse response = ask(call);
    if (!response.isOk() && !NO_LONGER_THERE.contains(response.getError())) {
      throw new SlackRefusal(asked, response.getError());
    }
    return response.isOk();
  }

  private static <T extends SlackApiTextResponse> T ask(Call<T> call) {
    try {
      T response = call.make();
      if (!response.isOk() && TOO_MANY.contains(response.getError())) {
        throw new RetryLater(UNTOLD_PAUSE);
      }
      return response;
    } catch (SlackApiException refusal) {
      throw refusal.getResponse().code() == 429
          ? new RetryLater(pause(refusal.getResponse().header("Retry-After")))
          : new SlackRefusal("Web API", refusal.toString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Slack says for how many seconds to wait ("Rate limits"). */
  private static Duration pause(@Nullable String seconds) {
    return seconds != null && seconds.matches("[0-9]{1,4}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : UNTOLD_PAUSE;
  }

  private static @Nullable String orNull(String thread) {
    return thread.isEmpty() ? null : thread;
  }
}
