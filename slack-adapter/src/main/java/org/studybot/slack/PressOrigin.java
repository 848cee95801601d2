package org.studybot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.jspecify.annotations.Nullable;

/** Where a button was pressed. */
final class PressOrigin {

  private PressOrigin() {}

  /** A button in a view of the bot counts as pressed where the view was opened. */
  static Origin of(BlockActionPayload press) {
    @Nullable View view = press.getView();
    return view == null ? onMessage(press) : inView(press, view);
  }

  /** What stands in the fields around the button. */
  static @Nullable ViewState state(BlockActionPayload press) {
    @Nullable View view = press.getView();
    return view == null ? press.getState() : view.getState();
  }

  private static Origin.InView inView(BlockActionPayload press, View view) {
    ViewPlace place = ViewPlace.of(view.getPrivateMetadata());
    String user = Payload.id(press.getUser().getId(), "a person");
    return new Origin.InView(
        place.channel().isEmpty() ? user : place.channel(),
        user,
        Payload.idOrEmpty(view.getId(), "a view"),
        "home".equals(view.getType()) ? Origin.InView.Kind.HOME : Origin.InView.Kind.MODAL,
        place,
        Payload.handle(press.getTriggerId(), "trigger"));
  }

  private static Origin.Press onMessage(BlockActionPayload press) {
    String user = Payload.id(press.getUser().getId(), "a person");
    BlockActionPayload.@Nullable Channel channel = press.getChannel();
    BlockActionPayload.@Nullable Container container = press.getContainer();
    return new Origin.Press(
        channel == null ? user : Payload.id(channel.getId(), "a channel"),
        user,
        container == null ? "" : Payload.idOrEmpty(container.getMessageTs(), "a message"),
        container == null ? "" : Payload.idOrEmpty(container.getThreadTs(), "a thread"),
        container != null && container.isEphemeral(),
        Payload.handle(press.getResponseUrl(), "response URL"),
        Payload.handle(press.getTriggerId(), "trigger"));
  }
}
