package org.studybot.app.web;

import static org.studybot.app.web.Html.escaped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.studybot.app.web.Message.Kind;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Person;

/**
 * What the web chat's conversations show. Whatever is posted, told or edited here appears on every
 * open page that may see it, at once or when it is back online. Kept in memory only: the latest
 * messages of the conversations in use. Safe for use by many threads.
 */
public final class WebChannel implements Channel, AutoCloseable {

  private static final int MOST_CONVERSATIONS = 2_000;
  private static final Duration MEMORY = Duration.ofHours(12);

  private final Clock clock;
  private final Cache<Conversation, Transcript> transcripts;
  private volatile boolean closed;

  public WebChannel(Clock clock) {
    this.clock = clock;
    this.transcripts =
        Caffeine.newBuilder()
            .maximumSize(MOST_CONVERSATIONS)
            .expireAfterAccess(MEMORY)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .build();
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().equals(Sessions.TENANT);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show message) {
    return post(conversation, message.card());
  }

  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
    return showAnew(conversation, reference, message.card(), Kind.POST, "").isPresent();
  }

  /** Shows a card to everybody in the conversation; gives the message's id, to edit it by. */
  public String post(Conversation conversation, Card card) {
    return add(conversation, card, Kind.POST, "").id();
  }

  /** Shows a card to one person in the conversation; gives the message's id, to edit it by. */
  public String tell(Conversation conversation, Person person, Card card) {
    return add(conversation, card, Kind.REPLY, person.id()).id();
  }

  /** Shows a card in place of an earlier one, to whoever saw that; false if it is long gone. */
  public boolean edit(Conversation conversation, String message, Card card) {
    return transcript(conversation).edit(message, card).isPresent();
  }

  /**
   * Shows a card in place of an earlier message, even if that is not kept any more: after a restart
   * open pages still show it, and it must not stand there twice. Empty if there was none with this
   * id.
   */
  Optional<Message> showAnew(
      Conversation conversation, String id, Card card, Kind kind, String reader) {
    Transcript transcript = transcript(conversation);
    return transcript
        .edit(id, card)
        .or(
            () ->
                Message.place(id)
                    .map(
                        place ->
                            transcript.add(
                                number ->
                                    Message.of(card, id, kind, place, reader)
                                        .edited(card, number))));
  }

  /** Ends every wait for news. */
  @Override
  public void close() {
    closed = true;
    transcripts.asMap().values().forEach(Transcript::close);
  }

  boolean closed() {
    return closed;
  }

  /** The transcript, which may be a new one when the last was not used for long. */
  Transcript transcript(Conversation conversation) {
    return Objects.requireNonNull(transcripts.get(conversation, _ -> new Transcript(clock)));
  }

  Message add(Conversation conversation, Card card, Kind kind, String reader) {
    return transcript(conversation)
        .add(number -> Message.of(card, Message.id(number), kind, number, reader));
  }

  /** Keeps somebody's own words, for nobody else to see, so that their page shows them again. */
  Message said(Conversation conversation, Person person, String event, String words) {
    String html =
        "<p dir=\"auto\"><span class=\"visually-hidden\">You said: </span>"
            + escaped(words)
            + "</p>";
    return transcript(conversation)
        .add(
            number ->
                new Message(event, Kind.SAID, number, number, person.id(), html, words, Set.of()));
  }

  /** The message, if it is still kept. */
  Optional<Message> message(Conversation conversation, String id) {
    return transcript(conversation).message(id);
  }
}
