package org.studybot.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.slack.blockkit.BlockKitRenderer;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * Slack, as far as the bot writes to it of its own accord. A reference is the timestamp of the
 * message; a card that needs several messages has several, separated by spaces.
 */
final class SlackChannel implements Channel {

  private static final Duration UNTOLD_PAUSE = Duration.ofSeconds(5);

  /** A message that cannot be edited is posted again (Slack's documentation, chat.update). */
  private static final Set<String> NO_LONGER_THERE =
      Set.of("message_not_found", "cant_update_message", "edit_window_closed");

  private final MethodsClient client;

  SlackChannel(MethodsClient client) {
    this.client = client;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().startsWith(SlackInbound.PREFIX);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show message) {
    String thread = under.isEmpty() ? conversation.thread() : under.split(" ", 2)[0];
    List<String> references = new ArrayList<>();
    for (SlackMessage part : BlockKitRenderer.render(message.card())) {
      references.add(post(conversation.channel(), thread, part));
    }
    return String.join(" ", references);
  }

  /** A card that needs more or fewer messages than before is posted again. */
  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
    List<SlackMessage> parts = BlockKitRenderer.render(message.card());
    List<String> earlier = List.of(reference.split(" ", -1));
    if (parts.size() != earlier.size()) {
      earlier.forEach(timestamp -> delete(conversation.channel(), timestamp));
      return false;
    }
    for (int part = 0; part < parts.size(); part++) {
      if (!update(conversation.channel(), earlier.get(part), parts.get(part))) {
        return false;
      }
    }
    return true;
  }

  private String post(String channel, String thread, SlackMessage message) {
    return ask(
            "chat.postMessage",
            Set.of(),
            () ->
                client.chatPostMessage(
                    post ->
                        post.channel(channel)
                            .threadTs(thread.isEmpty() ? null : thread)
                            .text(message.text())
                            .blocks(message.blocks())
                            .mrkdwn(false)
                            .parse("none")
                            .linkNames(false)
                            .unfurlLinks(false)
                            .unfurlMedia(false)))
        .getTs();
  }

  private boolean update(String channel, String timestamp, SlackMessage message) {
    return ask(
            "chat.update",
            NO_LONGER_THERE,
            () ->
                client.chatUpdate(
                    update ->
                        update
                            .channel(channel)
                            .ts(timestamp)
                            .text(message.text())
                            .blocks(message.blocks())
                            .parse("none")
                            .linkNames(false)))
        .isOk();
  }

  private void delete(String channel, String timestamp) {
    ask(
        "chat.delete",
        NO_LONGER_THERE,
        () -> client.chatDelete(delete -> delete.channel(channel).ts(timestamp)));
  }

  private interface Call<T> {
    T make() throws IOException, SlackApiException;
  }

  private static <T extends SlackApiTextResponse> T ask(
      String asked, Set<String> accepted, Call<T> call) {
    try {
      T response = call.make();
      if (!response.isOk() && !accepted.contains(response.getError())) {
        throw new SlackRefusal(asked, response.getError());
      }
      return response;
    } catch (SlackApiException refusal) {
      throw refusal.getResponse().code() == 429
          ? new RetryLater(pause(refusal.getResponse().header("Retry-After")))
          : new SlackRefusal(asked, refusal.toString());
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static Duration pause(@Nullable String seconds) {
    return seconds != null && seconds.matches("[0-9]{1,4}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : UNTOLD_PAUSE;
  }
}
