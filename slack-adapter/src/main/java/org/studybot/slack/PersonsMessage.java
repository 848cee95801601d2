package org.studybot.slack;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person wrote to the bot. What other bots write is none, nor is a correction:
 * what was corrected has been answered.
 */
record PersonsMessage(String user, String channel, String id, String thread, String text) {

  /** In a channel, where the bot is mentioned. */
  static Optional<PersonsMessage> of(AppMentionEvent event) {
    return event.getBotId() == null && event.getEdited() == null
        ? of(
            event.getUser(),
            event.getChannel(),
            event.getTs(),
            event.getThreadTs(),
            event.getText())
        : Optional.empty();
  }

  /** In a direct message. */
  static Optional<PersonsMessage> of(MessageEvent event) {
    return event.getBotId() == null && event.getEdited() == null
        ? direct(
            event.getUser(),
            event.getChannel(),
            event.getTs(),
            event.getThreadTs(),
            event.getText())
        : Optional.empty();
  }

  /** In a direct message, with a picture or another file, which the bot does not look at. */
  static Optional<PersonsMessage> of(MessageFileShareEvent event) {
    return direct(
        event.getUser(), event.getChannel(), event.getTs(), event.getThreadTs(), event.getText());
  }

  /** In a thread of a direct message, also shown outside of it. */
  static Optional<PersonsMessage> of(MessageThreadBroadcastEvent event) {
    return direct(
        event.getUser(), event.getChannel(), event.getTs(), event.getThreadTs(), event.getText());
  }

  private static Optional<PersonsMessage> direct(
      @Nullable String user,
      @Nullable String channel,
      @Nullable String id,
      @Nullable String thread,
      @Nullable String text) {
    return channel != null && Origin.isDirect(channel)
        ? of(user, channel, id, thread, text)
        : Optional.empty();
  }

  private static Optional<PersonsMessage> of(
      @Nullable String user,
      @Nullable String channel,
      @Nullable String id,
      @Nullable String thread,
      @Nullable String text) {
    return user == null
        ? Optional.empty()
        : Optional.of(
            new PersonsMessage(
                Payload.id(user, "a person"),
                Payload.id(channel, "a channel"),
                Payload.id(id, "a message"),
                Payload.idOrEmpty(thread, "a thread"),
                TypedText.words(text)));
  }
}
