package org.studybot.teams.botframework;

import static org.studybot.teams.botframework.TeamsInbound.optional;
import static org.studybot.teams.botframework.TeamsInbound.required;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.teams.trust.Origin;
import org.studybot.teams.trust.Refusal;
import org.studybot.teams.trust.Staff;

/** Who says something, and where, by an activity. */
record Place(Activity activity, Staff staff) {

  private static final String CHANNEL_DELETED = "channelDeleted";
  private static final Set<String> DELETED = Set.of(CHANNEL_DELETED, "teamDeleted");

  /** How the tenants of this platform begin. */
  private static final String PREFIX = "teams:";

  Origin origin() {
    return new Origin(
        required(activity.getChannelId(), "channelId"),
        tenants(),
        required(activity.getServiceUrl(), "serviceUrl"));
  }

  Address address() {
    return new Address(
        origin(),
        team(),
        required(where().getId(), "conversation id"),
        optional(activity.getId(), "id"),
        optional(activity.getReplyToId(), "id of a message"),
        activity.getFrom() == null ? "" : optional(activity.getFrom().getId(), "sender id"),
        botId());
  }

  String botId() {
    return activity.getRecipient() == null
        ? ""
        : optional(activity.getRecipient().getId(), "recipient id");
  }

  /** When it was sent; empty if it does not say. */
  String sentAt() {
    return activity.getTimestamp() == null ? "" : activity.getTimestamp().toString();
  }

  Incoming.Added added() {
    String id =
        activity.getFrom() == null ? "" : optional(activity.getFrom().getAadObjectId(), "sender");
    return new Incoming.Added(address(), conversation(), id);
  }

  boolean isPersonal() {
    return scope() == Scope.PERSONAL;
  }

  Incoming.Joined joined(List<String> members) {
    return new Incoming.Joined(address(), PREFIX + tenant(), members);
  }

  /** People are known by their Entra object id: it is the same in every conversation. */
  Person person() {
    ChannelAccount from = activity.getFrom();
    if (from == null) {
      throw Refusal.malformed("the activity has no sender");
    }
    String id = optional(from.getAadObjectId(), "sender id");
    return new Person(
        PREFIX + tenant(),
        id.isEmpty() ? required(from.getId(), "sender id") : id,
        orEmpty(from.getName()),
        staff.includes(id));
  }

  Conversation conversation() {
    String[] parts = required(where().getId(), "conversation id").split(Address.THREAD, 2);
    return new Conversation(
        PREFIX + tenant(),
        required(parts[0], "conversation id"),
        parts.length == 2 ? parts[1] : "",
        scope(),
        Layout.ONE_CARD);
  }

  /** Whether the channel or its team was deleted (Microsoft Learn, "Conversation events"). */
  boolean isDeleted() {
    return DELETED.contains(data().path("eventType").asText());
  }

  /** This place is no more, or we are no longer in it: a deleted channel, else the whole home. */
  Incoming.Removed removed() {
    String channel = optional(data().path("channel").path("id").asText(), "channel id");
    boolean channelOnly = data().path("eventType").asText().equals(CHANNEL_DELETED);
    return new Incoming.Removed(
        origin(),
        PREFIX + tenant(),
        channelOnly && !channel.isEmpty() ? channel : address().home());
  }

  private String team() {
    return optional(data().path("team").path("id").asText().strip(), "team id");
  }

  private Scope scope() {
    String type = orEmpty(where().getConversationType());
    boolean personal = type.isEmpty() ? !where().isGroup() : type.equals("personal");
    return personal ? Scope.PERSONAL : Scope.OPEN_GROUP;
  }

  private ConversationAccount where() {
    ConversationAccount conversation = activity.getConversation();
    if (conversation == null) {
      throw Refusal.malformed("the activity has no conversation");
    }
    return conversation;
  }

  private String tenant() {
    return tenants().stream().findFirst().orElse("unknown");
  }

  private Set<String> tenants() {
    @Nullable String inConversation =
        activity.getConversation() == null ? null : activity.getConversation().getTenantId();
    return Stream.of(orEmpty(inConversation), data().path("tenant").path("id").asText())
        .filter(tenant -> !tenant.isBlank())
        .map(tenant -> tenant(tenant))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** With the word before it, it is the id of a tenant. */
  private static String tenant(String named) {
    String _ = required(PREFIX + named, "tenant");
    return named;
  }

  private JsonNode data() {
    return ActivityJson.tree(activity.getChannelData());
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
