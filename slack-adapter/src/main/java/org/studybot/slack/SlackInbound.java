package org.studybot.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.slack.blockkit.FormFields;

/**
 * What Slack delivered, as the bot understands it, and where it came from. What makes no sense is
 * refused with an exception.
 */
record SlackInbound(Inbound event, Origin origin) {

  /** How the tenants of this platform begin. */
  static final String PREFIX = "slack:";

  /** A slash command, whatever its name: every workspace may choose another. */
  static SlackInbound of(SlashCommandPayload command, People people) {
    String tenant =
        tenant(command.isEnterpriseInstall(), command.getEnterpriseId(), command.getTeamId());
    Origin origin =
        new Origin.Command(
            command.getChannelId(), command.getUserId(), first(command.getResponseUrl()));
    return new SlackInbound(
        new Inbound.Said(
            // Made anew for each command, and unchanged in a repetition.
            first(command.getTriggerId(), command.getResponseUrl()),
            people.person(tenant, command.getUserId(), first(command.getUserName())),
            conversation(tenant, origin),
            TypedText.words(command.getText())),
        origin);
  }

  /** A message of a person; empty if it was the bot itself that wrote it. */
  static Optional<SlackInbound> of(
      EventsApiPayload<?> payload, PersonsMessage message, People people) {
    Optional<Authorization> bot =
        Stream.ofNullable(payload.getAuthorizations()).flatMap(List::stream).findFirst();
    if (bot.map(Authorization::getUserId).filter(message.user()::equals).isPresent()) {
      return Optional.empty();
    }
    String tenant = bot.map(SlackInbound::tenant).orElseGet(() -> PREFIX + payload.getTeamId());
    Origin origin =
        new Origin.Message(message.channel(), message.user(), message.id(), message.thread());
    return Optional.of(
        new SlackInbound(
            new Inbound.Said(
                first(payload.getEventId(), message.channel() + " " + message.id()),
                people.person(tenant, message.user(), ""),
                conversation(tenant, origin),
                message.text()),
            origin));
  }

  /** A button; whatever else can be pressed is none of ours. */
  static SlackInbound of(BlockActionPayload press, People people) {
    BlockActionPayload.User user = press.getUser();
    String tenant =
        tenant(
            press.isEnterpriseInstall(),
            press.getEnterprise() == null ? null : press.getEnterprise().getId(),
            press.getTeam() == null ? user.getTeamId() : press.getTeam().getId());
    Origin origin = PressOrigin.of(press);
    return new SlackInbound(
        new Inbound.Pressed(
            first(press.getTriggerId(), press.getResponseUrl()),
            people.person(tenant, user.getId(), first(user.getName(), user.getUsername())),
            conversation(tenant, origin),
            action(press.getActions()),
            FormFields.values(press)),
        origin);
  }

  private static Action action(List<BlockActionPayload.Action> actions) {
    @Nullable String token = actions.size() == 1 ? actions.getFirst().getValue() : null;
    return token == null ? new Action.Unknown() : ActionToken.decode(token);
  }

  private static Conversation conversation(String tenant, Origin origin) {
    Scope scope = origin.direct() ? Scope.PERSONAL : Scope.GROUP;
    return new Conversation(tenant, origin.channel(), origin.thread(), scope, Layout.THREAD);
  }

  private static String tenant(Authorization bot) {
    boolean everywhere = Boolean.TRUE.equals(bot.getIsEnterpriseInstall());
    return tenant(everywhere, bot.getEnterpriseId(), bot.getTeamId());
  }

  /** The workspace; or the organisation, if the app is installed for all of its workspaces. */
  private static String tenant(
      boolean everywhere, @Nullable String organisation, @Nullable String workspace) {
    return PREFIX + (everywhere ? first(organisation, workspace) : first(workspace, organisation));
  }

  private static String first(@Nullable String... texts) {
    return Stream.of(texts).filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
  }
}
