package org.studybot.teams;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.Connector;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;
import org.studybot.teams.trust.Origin;

/**
 * Teams, as far as the bot writes to it of its own accord. A reference holds all that is needed to
 * edit the message later, also in another process: the service's address, the conversation, the bot
 * and the message.
 */
final class TeamsChannel implements Channel {

  /** The platform's name, with which its tenants begin. */
  private static final String PREFIX = "teams:";

  private static final Duration UNTIL_HEARD_FROM = Duration.ofSeconds(30);
  private static final String GAP = "\n";

  private final Connector connector;
  private final Addresses addresses;

  TeamsChannel(Connector connector, Addresses addresses) {
    this.connector = connector;
    this.addresses = addresses;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().startsWith(PREFIX);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show show) {
    Address address =
        addresses.of(conversation).orElseThrow(() -> new RetryLater(UNTIL_HEARD_FROM));
    List<CardMessage> messages = AdaptiveCardRenderer.render(show.card());
    String first = connector.post(address, messages.getFirst());
    messages.stream().skip(1).forEach(message -> connector.post(address, message));
    return String.join(
        GAP, address.origin().serviceUrl(), address.conversationId(), address.botId(), first);
  }

  /** A card that needs several messages is posted again: only one of them could be edited. */
  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show show) {
    List<CardMessage> messages = AdaptiveCardRenderer.render(show.card());
    List<String> parts = List.of(reference.split(GAP, -1));
    if (messages.size() > 1 || parts.size() != 4) {
      return false;
    }
    String tenant = conversation.tenant().substring(PREFIX.length());
    Origin origin = new Origin("msteams", Set.of(tenant), parts.get(0));
    return connector.edit(
        new Address(origin, parts.get(1), "", parts.get(3), parts.get(2)), messages.getFirst());
  }
}
