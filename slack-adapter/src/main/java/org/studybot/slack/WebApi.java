package org.studybot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * What the bot asks of Slack's Web API in one workspace. Nothing is tried twice here: throws {@link
 * RetryLater} when Slack asks for patience, {@link OutOfReach} when the bot has no business there
 * any more, {@link SlackRefusal} when it will not do it, and {@link UncheckedIOException} when it
 * cannot be reached. Safe for use by many threads.
 *
 * @param workspace tells workspaces apart, for their limits are their own
 */
record WebApi(MethodsClient client, String workspace, Traffic traffic) {

  private static final Duration UNTOLD_PAUSE = Duration.ofSeconds(5);

  /** Errors of chat.update and chat.delete that no repetition will mend. */
  private static final Set<String> NO_LONGER_THERE =
      Set.of(
          "message_not_found",
          "cant_update_message",
          "edit_window_closed",
          "cant_delete_message",
          "compliance_exports_prevent_deletion");

  /** The channel is closed, or the bot was removed from it or from the workspace. */
  private static final Set<String> OUT_OF_REACH =
      Set.of(
          "is_archived",
          "channel_not_found",
          "not_in_channel",
          "is_inactive",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "invalid_auth",
          "not_authed",
          "no_permission",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "restricted_action_non_threadable_channel",
          "team_access_not_granted",
          "org_login_required",
          "ekm_access_denied",
          "user_disabled",
          "cannot_dm_bot",
          "user_not_found");

  /** In the body of an answer that is otherwise fine (chat.postMessage, errors). */
  private static final Set<String> TOO_MANY = Set.of("ratelimited", "rate_limited");

  /**
   * A message for everybody in the channel.
   *
   * @return its timestamp, by which it is known
   */
  String post(String channel, String thread, SlackMessage message) {
    traffic.pace().await(workspace, channel);
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
    return ask(
            "chat.postEphemeral",
            () ->
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

  /** Opens a view over what somebody sees; false if they have waited too long by now. */
  boolean open(String trigger, View view) {
    return ask("views.open", () -> client.viewsOpen(open -> open.triggerId(trigger).view(view)))
        .isOk();
  }

  /** Shows a view anew; false if it was closed. */
  boolean showAnew(String id, View view) {
    return ask("views.update", () -> client.viewsUpdate(update -> update.viewId(id).view(view)))
        .isOk();
  }

  /** A person's home tab. */
  void publish(String user, View view) {
    var _ =
        demand(
            "views.publish", () -> client.viewsPublish(publish -> publish.userId(user).view(view)));
  }

  /** Where the bot and this person write to each other. */
  String directMessages(String user) {
    return demand(
            "conversations.open", () -> client.conversationsOpen(open -> open.users(List.of(user))))
        .getChannel()
        .getId();
  }

  /** What somebody who writes to the bot may begin with; at most four. */
  boolean suggest(String channel, List<SuggestedPrompt> prompts) {
    return ask(
            "assistant.threads.setSuggestedPrompts",
            () ->
                client.assistantThreadsSetSuggestedPrompts(
                    suggest -> suggest.channelId(channel).prompts(prompts)))
        .isOk();
  }

  private interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  private <T extends SlackApiTextResponse> T demand(String asked, Call<T> call) {
    T response = ask(asked, call);
    if (!response.isOk()) {
      throw refusal(asked, response.getError());
    }
    return response;
  }

  private boolean demandIfThere(String asked, Call<? extends SlackApiTextResponse> call) {
    SlackApiTextResponse response = ask(asked, call);
    if (!response.isOk() && !NO_LONGER_THERE.contains(response.getError())) {
      throw refusal(asked, response.getError());
    }
    return response.isOk();
  }

  private static RuntimeException refusal(String asked, String error) {
    return OUT_OF_REACH.contains(error)
        ? new OutOfReach(asked + ": " + error)
        : new SlackRefusal(asked, error);
  }

  private <T extends SlackApiTextResponse> T ask(String asked, Call<T> call) {
    traffic.pauses().check(workspace, asked);
    try {
      T response = call.make();
      if (!response.isOk() && TOO_MANY.contains(response.getError())) {
        throw traffic.pauses().begin(workspace, asked, UNTOLD_PAUSE);
      }
      return response;
    } catch (SlackApiException refusal) {
      throw refusal.getResponse().code() == 429
          ? traffic
              .pauses()
              .begin(workspace, asked, pause(refusal.getResponse().header("Retry-After")))
          : new SlackRefusal(asked, refusal.toString());
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
