package org.studybot.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * One message, ready to be sent.
 *
 * @param text all that the blocks say, for notifications and for screen readers, which read this
 *     instead of the blocks (chat.postMessage, "Accessibility"); already escaped
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

  public SlackMessage {
    blocks = List.copyOf(blocks);
  }
}
