package org.studybot.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.slack.blockkit.BlockKitRenderer;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * Slack, as far as the bot writes to it of its own accord. A reference is the timestamp of the
 * message; a card that needs several messages has several, separated by spaces.
 */
final class SlackChannel implements Channel {

  private static final Logger log = LoggerFactory.getLogger(SlackChannel.class);

  private final Workspaces workspaces;

  SlackChannel(Workspaces workspaces) {
    this.workspaces = workspaces;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().startsWith(Tenants.PREFIX);
  }

  /** Slack knows no threads within threads: what was asked for in one stays in that one. */
  @Override
  public String post(Conversation conversation, String under, Delivery.Show message) {
    String thread =
        conversation.thread().isEmpty() ? under.split(" ", 2)[0] : conversation.thread();
    WebApi slack = api(conversation);
    List<String> references = new ArrayList<>();
    try {
      for (SlackMessage part : BlockKitRenderer.render(message.card())) {
        references.add(slack.post(conversation.channel(), thread, part));
      }
    } catch (RuntimeException halfway) {
      takeBack(slack, conversation.channel(), references);
      throw halfway;
    }
    return String.join(" ", references);
  }

  /** A card that needs more or fewer messages than before is posted again. */
  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
    WebApi slack = api(conversation);
    List<SlackMessage> parts = BlockKitRenderer.render(message.card());
    List<String> earlier = List.of(reference.split(" ", -1));
    boolean there =
        parts.size() == earlier.size()
            && IntStream.range(0, parts.size())
                .allMatch(
                    part ->
                        slack.update(conversation.channel(), earlier.get(part), parts.get(part)));
    if (!there) {
      earlier.forEach(timestamp -> slack.delete(conversation.channel(), timestamp));
    }
    return there;
  }

  /** Slash commands are heard in channels the bot is no member of. */
  @Override
  public boolean tell(Conversation conversation, String person, Card card) {
    try {
      WebApi slack = api(conversation);
      BlockKitRenderer.render(card).forEach(message -> slack.post(person, "", message));
      return true;
    } catch (OutOfReach closed) {
      log.info("Nor can it be said to whoever asked: {}", closed.getMessage());
      return false;
    }
  }

  /** Of the conversation's own workspace. */
  private WebApi api(Conversation conversation) {
    return workspaces
        .find(conversation.tenant())
        .orElseThrow(() -> new OutOfReach("the bot is not installed there"));
  }

  /** The whole card will be posted again: what there is of it would stand there twice. */
  private static void takeBack(WebApi slack, String channel, List<String> references) {
    try {
      references.forEach(timestamp -> slack.delete(channel, timestamp));
    } catch (RuntimeException unreachable) {
      log.warn("Part of a message stays in {} and will be repeated: {}", channel, unreachable);
    }
  }
}
