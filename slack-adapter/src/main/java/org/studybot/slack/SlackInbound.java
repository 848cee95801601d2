package org.studybot.slack;

import static org.studybot.slack.Tenants.first;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.slack.blockkit.FormFields;

/**
 * What Slack delivered, as the bot understands it, and where it came from. What makes no sense is
 * refused with a {@link MalformedCall}.
 */
record SlackInbound(Inbound.ByPerson event, Origin origin) {

  private static final Logger log = LoggerFactory.getLogger(SlackInbound.class);

  /** A slash command, whatever its name: every workspace may choose another. Bare, it is a menu. */
  static SlackInbound of(SlashCommandPayload command, People people) {
    String tenant =
        Tenants.of(command.isEnterpriseInstall(), command.getEnterpriseId(), command.getTeamId());
    String user = Payload.id(command.getUserId(), "a person");
    Origin origin =
        new Origin.Command(
            Payload.id(command.getChannelId(), "a channel"),
            user,
            Payload.handle(command.getResponseUrl(), "response URL"),
            Payload.handle(command.getTriggerId(), "trigger"));
    // Made anew for each command, and unchanged in a repetition.
    String id = Payload.event(command.getTriggerId(), command.getResponseUrl());
    Person person = people.person(tenant, user, first(command.getUserName()));
    String words = TypedText.words(command.getText());
    return words.isEmpty()
        ? pressed(id, person, origin, new Action.Menu(), Map.of())
        : new SlackInbound(
            new Inbound.Said(id, person, conversation(tenant, origin), asCommand(words)), origin);
  }

  /** With the stroke before it that says that it is no answer to an open question. */
  private static String asCommand(String words) {
    return Character.isLetter(words.codePointAt(0)) && words.length() > 1 ? "/" + words : words;
  }

  /** A message of a person; empty if it was the bot itself that wrote it. */
  static Optional<SlackInbound> of(
      EventsApiPayload<?> payload, PersonsMessage message, People people) {
    Optional<Authorization> bot = bot(payload);
    if (bot.map(Authorization::getUserId).filter(message.user()::equals).isPresent()) {
      return Optional.empty();
    }
    String tenant = tenant(payload);
    Origin origin =
        new Origin.Message(message.channel(), message.user(), message.id(), message.thread());
    return Optional.of(
        new SlackInbound(
            new Inbound.Said(
                Payload.event(payload.getEventId(), message.channel() + " " + message.id()),
                people.person(tenant, message.user(), ""),
                conversation(tenant, origin),
                message.text()),
            origin));
  }

  /** A button; whatever else can be pressed is none of ours. */
  static SlackInbound of(BlockActionPayload press, People people) {
    BlockActionPayload.User user = Payload.required(press.getUser(), "person");
    String tenant =
        Tenants.of(
            press.isEnterpriseInstall(),
            press.getEnterprise() == null ? null : press.getEnterprise().getId(),
            press.getView() == null ? null : press.getView().getAppInstalledTeamId(),
            press.getTeam() == null ? user.getTeamId() : press.getTeam().getId());
    return pressed(
        Payload.event(press.getTriggerId(), press.getResponseUrl()),
        people.person(
            tenant,
            Payload.id(user.getId(), "a person"),
            first(user.getName(), user.getUsername())),
        PressOrigin.of(press),
        action(press.getActions()),
        FormFields.values(PressOrigin.state(press)));
  }

  static SlackInbound pressed(
      String eventId,
      Person person,
      Origin origin,
      Action action,
      Map<String, List<String>> values) {
    Conversation conversation = conversation(person.tenant(), origin);
    return new SlackInbound(
        new Inbound.Pressed(eventId, person, conversation, action, values), origin);
  }

  /**
   * With a person's id in place of a channel, it is put where the two write to each other: there
   * the person can go on with what began here. Not for a shortcut, which opens a dialog and has no
   * time to lose.
   */
  SlackInbound inDirectMessages(WebApi slack) {
    return switch (origin) {
      case Origin.Submission at when Origin.isPerson(at.channel()) ->
          in(slack, channel -> new Origin.Submission(channel, at.user(), at.place()));
      case Origin.InView at when Origin.isPerson(at.channel()) ->
          in(
              slack,
              channel ->
                  new Origin.InView(
                      channel, at.user(), at.view(), at.kind(), at.place(), at.trigger()));
      case Origin.Command _,
          Origin.Message _,
          Origin.Press _,
          Origin.Shortcut _,
          Origin.InView _,
          Origin.Submission _ ->
          this;
    };
  }

  private SlackInbound in(WebApi slack, Function<String, Origin> at) {
    if (!(event instanceof Inbound.Pressed pressed)) {
      return this;
    }
    try {
      Origin there = at.apply(slack.directMessages(origin.user()));
      return pressed(
          pressed.eventId(), pressed.person(), there, pressed.action(), pressed.values());
    } catch (RuntimeException unknown) {
      log.warn("The messages with {} cannot be found: {}", origin.user(), unknown.toString());
      return this;
    }
  }

  static String tenant(EventsApiPayload<?> payload) {
    return bot(payload)
        .map(Tenants::of)
        .orElseGet(() -> Tenants.PREFIX + Payload.id(payload.getTeamId(), "a workspace"));
  }

  private static Optional<Authorization> bot(EventsApiPayload<?> payload) {
    return Stream.ofNullable(payload.getAuthorizations())
        .flatMap(List::stream)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static Action action(@Nullable List<BlockActionPayload.Action> actions) {
    return Stream.ofNullable(actions)
        .filter(it -> it.size() == 1)
        .flatMap(List::stream)
        .filter(it -> it != null && it.getValue() != null)
        .findFirst()
        .map(it -> ActionToken.decode(it.getValue()))
        .orElseGet(Action.Unknown::new);
  }

  private static Conversation conversation(String tenant, Origin origin) {
    Scope scope = origin.direct() ? Scope.PERSONAL : Scope.GROUP;
    return new Conversation(tenant, origin.channel(), origin.thread(), scope, Layout.THREAD);
  }
}
