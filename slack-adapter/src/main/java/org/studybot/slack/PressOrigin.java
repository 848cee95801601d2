package org.studybot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import org.jspecify.annotations.Nullable;

/** Where a button was pressed. */
final class PressOrigin {

  private PressOrigin() {}

  /** A button on a page or form of the bot's own counts as pressed in the person's messages. */
  static Origin.Press of(BlockActionPayload press) {
    String user = press.getUser().getId();
    BlockActionPayload.@Nullable Channel channel = press.getChannel();
    BlockActionPayload.@Nullable Container container = press.getContainer();
    return new Origin.Press(
        channel == null ? user : channel.getId(),
        user,
        container == null ? "" : orEmpty(container.getMessageTs()),
        container == null ? "" : orEmpty(container.getThreadTs()),
        container != null && container.isEphemeral(),
        orEmpty(press.getResponseUrl()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
