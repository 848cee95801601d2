package org.studybot.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.Set;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.trust.Gate;
import org.studybot.teams.trust.Origin;

/**
 * Where conversations were last heard from, for what the bot says there of its own accord: the
 * service, the conversation's id there, and who we are in it (Microsoft Learn, "Send proactive
 * messages"). Safe for use by many threads.
 */
final class Addresses {

  /** How the tenants of this platform begin. */
  static final String PREFIX = "teams:";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SERVICE = "serviceUrl";
  private static final String CONVERSATION = "conversation";
  private static final String BOT = "bot";

  private final ReturnAddresses kept;
  private final Gate gate;

  Addresses(ReturnAddresses kept, Gate gate) {
    this.kept = kept;
    this.gate = gate;
  }

  void remember(Conversation conversation, Address address) {
    kept.remember(conversation, address.home(), text(address));
  }

  /** Empty too if our answers may no longer be sent to that service. */
  Optional<Address> of(Conversation conversation) {
    return kept.of(conversation)
        .map(text -> address(conversation, text))
        .filter(address -> gate.allowsService(address.origin().serviceUrl()));
  }

  void forget(String tenant, String place) {
    kept.forget(tenant, place);
  }

  private static String text(Address address) {
    return JSON.createObjectNode()
        .put(SERVICE, address.origin().serviceUrl())
        .put(CONVERSATION, address.conversationId())
        .put(BOT, address.botId())
        .toString();
  }

  private static Address address(Conversation conversation, String text) {
    JsonNode json = read(text);
    String tenant = conversation.tenant().substring(PREFIX.length());
    Origin origin = new Origin("msteams", Set.of(tenant), json.path(SERVICE).asText());
    return Address.of(origin, json.path(CONVERSATION).asText(), json.path(BOT).asText());
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException garbled) {
      throw new IllegalStateException("an address that was kept cannot be read", garbled);
    }
  }
}
