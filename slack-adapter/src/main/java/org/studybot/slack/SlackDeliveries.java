package org.studybot.slack;

import java.util.List;
import java.util.function.Consumer;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.slack.blockkit.BlockKitRenderer;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * Carries out what answers one event. Answers go to the response URL, if the event came with one:
 * it works also where the bot is no member. Used by one thread.
 */
final class SlackDeliveries {

  private final Origin origin;
  private final ResponseUrl responseUrl;
  private final SlackSender sender;

  SlackDeliveries(Origin origin, ResponseUrl responseUrl, SlackSender sender) {
    this.origin = origin;
    this.responseUrl = responseUrl;
    this.sender = sender;
  }

  void carryOut(Delivery delivery) {
    List<SlackMessage> messages = BlockKitRenderer.render(delivery.card());
    switch (delivery) {
      case Delivery.Reply(var _, var audience) -> messages.forEach(replyTo(audience));
      case Delivery.Dialog _ -> messages.forEach(this::showAsker);
      case Delivery.Post _, Delivery.Show _ -> messages.forEach(this::showEveryone);
      case Delivery.Update _ -> update(messages);
    }
  }

  private Consumer<SlackMessage> replyTo(Audience audience) {
    return switch (audience) {
      case ASKER -> this::showAsker;
      case EVERYONE -> origin.aside() ? this::showAsker : this::showEveryone;
    };
  }

  private void showEveryone(SlackMessage message) {
    if (!responseUrl.took(UrlAnswer.toEveryone(message, origin.answerThread()))) {
      sender.post(origin.channel(), origin.answerThread(), message);
    }
  }

  /**
   * Never in a thread that this answer would begin: Slack does not show it there
   * (chat.postEphemeral, thread_ts).
   */
  private void showAsker(SlackMessage message) {
    boolean shown =
        responseUrl.took(UrlAnswer.toAsker(message, origin.thread()))
            || sender.whisper(origin.channel(), origin.user(), origin.thread(), message);
    if (!shown) {
      sender.post(origin.user(), "", message);
    }
  }

  private void update(List<SlackMessage> messages) {
    switch (origin) {
      case Origin.Press press -> {
        replace(press, messages.getFirst());
        messages.stream().skip(1).forEach(press.ephemeral() ? this::showAsker : this::showEveryone);
      }
      case Origin.Command _, Origin.Message _ -> messages.forEach(this::showAsker);
    }
  }

  private void replace(Origin.Press press, SlackMessage message) {
    if (responseUrl.took(UrlAnswer.instead(message))) {
      return;
    }
    boolean replaced =
        !press.ephemeral()
            && !press.message().isEmpty()
            && sender.replace(press.channel(), press.message(), message);
    if (!replaced) {
      showAsker(message);
    }
  }
}
