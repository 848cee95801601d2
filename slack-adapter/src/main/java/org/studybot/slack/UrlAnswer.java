package org.studybot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * A message for a response URL, as its JSON names it ("Handling user interaction", message
 * responses).
 */
record UrlAnswer(
    @Nullable String responseType,
    boolean replaceOriginal,
    String text,
    List<LayoutBlock> blocks,
    @Nullable String threadTs,
    boolean unfurlLinks,
    boolean unfurlMedia,
    boolean linkNames,
    String parse) {

  static UrlAnswer toEveryone(SlackMessage message, String thread) {
    return of("in_channel", false, message, thread);
  }

  static UrlAnswer toAsker(SlackMessage message, String thread) {
    return of("ephemeral", false, message, thread);
  }

  /** In place of the message whose button was pressed; who sees it stays the same. */
  static UrlAnswer instead(SlackMessage message) {
    return of(null, true, message, "");
  }

  private static UrlAnswer of(
      @Nullable String to, boolean instead, SlackMessage message, String thread) {
    return new UrlAnswer(
        to,
        instead,
        message.text(),
        message.blocks(),
        thread.isEmpty() ? null : thread,
        false,
        false,
        false,
        "none");
  }
}
