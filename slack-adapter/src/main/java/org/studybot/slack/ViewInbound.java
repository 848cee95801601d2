package org.studybot.slack;

import static org.studybot.slack.Tenants.first;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppHomeOpenedEvent;
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
    ViewSubmissionPayload.User user = sent.getUser();
    String tenant =
        Tenants.of(
            sent.isEnterpriseInstall(),
            sent.getEnterprise() == null ? null : sent.getEnterprise().getId(),
            sent.getView().getAppInstalledTeamId(),
            sent.getTeam() == null ? null : sent.getTeam().getId(),
            sent.getView().getTeamId(),
            user.getTeamId());
    ViewPlace place = ViewPlace.of(sent.getView().getPrivateMetadata());
    return SlackInbound.pressed(
        // A view that was shown anew has another hash, and so is sent off anew.
        first(sent.getTriggerId(), sent.getView().getId() + " " + sent.getView().getHash()),
        people.person(tenant, user.getId(), first(user.getName(), user.getUsername())),
        new Origin.Submission(
            place.channel().isEmpty() ? user.getId() : place.channel(), user.getId(), place),
        place.action(),
        FormFields.values(sent.getView().getState()));
  }

  /** What was chosen for a message; its words are what it is about. */
  static SlackInbound of(
      MessageShortcutPayload chosen, Function<String, Action> about, People people) {
    MessageShortcutPayload.User user = chosen.getUser();
    String tenant =
        Tenants.of(
            chosen.isEnterpriseInstall(),
            chosen.getEnterprise() == null ? null : chosen.getEnterprise().getId(),
            chosen.getTeam() == null ? user.getTeamId() : chosen.getTeam().getId());
    @Nullable Message message = chosen.getMessage();
    String words = TypedText.words(message == null ? null : message.getText());
    Origin origin =
        new Origin.Shortcut(
            chosen.getChannel() == null ? user.getId() : chosen.getChannel().getId(),
            user.getId(),
            message == null ? "" : first(message.getThreadTs()),
            first(chosen.getResponseUrl()),
            first(chosen.getTriggerId()));
    return SlackInbound.pressed(
        first(chosen.getTriggerId(), chosen.getResponseUrl()),
        people.person(tenant, user.getId(), first(user.getName())),
        origin,
        about.apply(words),
        Map.of());
  }

  /** What was chosen from anywhere in Slack: it has no place but the person's own messages. */
  static SlackInbound of(GlobalShortcutPayload chosen, Action action, People people) {
    GlobalShortcutPayload.User user = chosen.getUser();
    String tenant =
        Tenants.of(
            chosen.isEnterpriseInstall(),
            chosen.getEnterprise() == null ? null : chosen.getEnterprise().getId(),
            chosen.getTeam() == null ? user.getTeamId() : chosen.getTeam().getId());
    return SlackInbound.pressed(
        first(chosen.getTriggerId(), chosen.getActionTs()),
        people.person(tenant, user.getId(), first(user.getUsername())),
        new Origin.Shortcut(user.getId(), user.getId(), "", "", first(chosen.getTriggerId())),
        action,
        Map.of());
  }

  /** Somebody opens their home tab, and is to see how things stand. */
  static SlackInbound of(EventsApiPayload<?> payload, AppHomeOpenedEvent opened, People people) {
    String tenant = SlackInbound.tenant(payload);
    ViewPlace place = new ViewPlace(opened.getChannel(), "", true, "");
    return SlackInbound.pressed(
        first(payload.getEventId(), opened.getEventTs()),
        people.person(tenant, opened.getUser(), ""),
        new Origin.InView(
            opened.getChannel(), opened.getUser(), "", Origin.InView.Kind.HOME, place, ""),
        new Action.OpenHome(),
        Map.of());
  }
}
