package org.studybot.slack;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.function.Function;
import org.studybot.core.channel.RetryLater;
import org.studybot.slack.blockkit.SlackMessage;

/**
 * Answers through Slack's Web API, for somebody who waits. So it waits too, and blocks its thread,
 * when Slack asks for patience. Safe for use by many threads.
 */
final class SlackSender {

  private static final int TRIES = 3;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final WebApi slack;

  SlackSender(WebApi slack) {
    this.slack = slack;
  }

  /** For everybody in the channel. */
  void post(String channel, String thread, SlackMessage message) {
    String _ = patiently(api -> api.post(channel, thread, message));
  }

  /** For one person in the channel; false if they, or the bot, are not there. */
  boolean whisper(String channel, String user, String thread, SlackMessage message) {
    return patiently(api -> api.whisper(channel, user, thread, message));
  }

  /** In place of an earlier message; false if that is no longer there. */
  boolean replace(String channel, String earlier, SlackMessage message) {
    return patiently(api -> api.update(channel, earlier, message));
  }

  /** A view over what somebody sees, at once or not at all. */
  boolean open(String trigger, View view) {
    try {
      return slack.open(trigger, view);
    } catch (RetryLater tooLateByThen) {
      return false;
    }
  }

  /** In place of a view; false if it was closed. */
  boolean showAnew(String id, View view) {
    return patiently(api -> api.showAnew(id, view));
  }

  void publish(String user, View view) {
    boolean _ =
        patiently(
            api -> {
              api.publish(user, view);
              return true;
            });
  }

  private <T> T patiently(Function<WebApi, T> call) {
    for (int attempt = 1; attempt < TRIES; attempt++) {
      try {
        return call.apply(slack);
      } catch (RetryLater asked) {
        waitFor(asked);
      }
    }
    return call.apply(slack);
  }

  private static void waitFor(RetryLater asked) {
    if (asked.pause().compareTo(LONGEST_WAIT) > 0) {
      throw asked;
    }
    try {
      Thread.sleep(asked.pause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw asked;
    }
  }
}
