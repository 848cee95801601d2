package org.studybot.slack;

import static org.studybot.slack.Tenants.first;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.slack.blockkit.FormFields;

/** What came in without anybody writing or pressing in a conversation. */
final class ViewInbound {

  private ViewInbound() {}

  /** A dialog that was sent off, also by a guest from another workspace. */
  static SlackInbound of(ViewSubmissionPayload sent, People people) {
    ViewSubmissionPayload.User user = Payload.required(sent.getUser(), "person");
    View view = Payload.required(sent.getView(), "view");
    String person = Payload.id(user.getId(), "a person");
    String tenant =
        Tenants.of(
            sent.isEnterpriseInstall(),
            sent.getEnterprise() == null ? null : sent.getEnterprise().getId(),
            view.getAppInstalledTeamId(),
            sent.getTeam() == null ? null : sent.getTeam().getId(),
            view.getTeamId(),
            user.getTeamId());
    ViewPlace place = ViewPlace.of(view.getPrivateMetadata());
    return SlackInbound.pressed(
        // A view that was shown anew has another hash, and so is sent off anew.
        Payload.event(sent.getTriggerId(), view.getId() + " " + view.getHash()),
        people.person(tenant, person, first(user.getName(), user.getUsername())),
        new Origin.Submission(place.channel().isEmpty() ? person : place.channel(), person, place),
        place.action(),
        FormFields.values(view.getState()));
  }

  /** What was chosen for a message; its words are what it is about. */
  static SlackInbound of(
      MessageShortcutPayload chosen, Function<String, Action> about, People people) {
    MessageShortcutPayload.User user = Payload.required(chosen.getUser(), "person");
    String person = Payload.id(user.getId(), "a person");
    String tenant =
        Tenants.of(
            chosen.isEnterpriseInstall(),
            chosen.getEnterprise() == null ? null : chosen.getEnterprise().getId(),
            chosen.getTeam() == null ? user.getTeamId() : chosen.getTeam().getId());
    @Nullable Message message = chosen.getMessage();
    String words = TypedText.words(message == null ? null : message.getText());
    Origin origin =
        new Origin.Shortcut(
            chosen.getChannel() == null
                ? person
                : Payload.id(chosen.getChannel().getId(), "a channel"),
            person,
            message == null ? "" : Payload.idOrEmpty(message.getThreadTs(), "a thread"),
            Payload.handle(chosen.getResponseUrl(), "response URL"),
            Payload.handle(chosen.getTriggerId(), "trigger"));
    return SlackInbound.pressed(
        Payload.event(chosen.getTriggerId(), chosen.getResponseUrl()),
        people.person(tenant, person, first(user.getName())),
        origin,
        about.apply(words),
        Map.of());
  }

  /** What was chosen from anywhere in Slack: it has no place but the person's own messages. */
  static SlackInbound of(GlobalShortcutPayload chosen, Action action, People people) {
    GlobalShortcutPayload.User user = Payload.required(chosen.getUser(), "person");
    String person = Payload.id(user.getId(), "a person");
    String tenant =
        Tenants.of(
            chosen.isEnterpriseInstall(),
            chosen.getEnterprise() == null ? null : chosen.getEnterprise().getId(),
            chosen.getTeam() == null ? user.getTeamId() : chosen.getTeam().getId());
    return SlackInbound.pressed(
        Payload.event(chosen.getTriggerId(), chosen.getActionTs()),
        people.person(tenant, person, first(user.getUsername())),
        new Origin.Shortcut(
            person, person, "", "", Payload.handle(chosen.getTriggerId(), "trigger")),
        action,
        Map.of());
  }

  /** Somebody opens their home tab, and is to see how things stand. */
  static SlackInbound of(EventsApiPayload<?> payload, AppHomeOpenedEvent opened, People people) {
    String tenant = SlackInbound.tenant(payload);
    String channel = Payload.id(opened.getChannel(), "a channel");
    String person = Payload.id(opened.getUser(), "a person");
    ViewPlace place = new ViewPlace(channel, "", true, "");
    return SlackInbound.pressed(
        Payload.event(payload.getEventId(), opened.getEventTs()),
        people.person(tenant, person, ""),
        new Origin.InView(channel, person, "", Origin.InView.Kind.HOME, place, ""),
        new Action.OpenHome(),
        Map.of());
  }
}
