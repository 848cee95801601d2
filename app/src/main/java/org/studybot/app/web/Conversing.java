package org.studybot.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.studybot.app.web.Message.Kind;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Card;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.quiz.Outcome;

/**
 * Translates what a page sends for the core, and carries out on the channel what the core gives
 * back. The same call again, with the same id, gets the same answer again for some minutes.
 */
final class Conversing {

  private static final int MOST_ANSWERS = 5_000;
  private static final Duration MEMORY = Duration.ofMinutes(10);
  private static final Duration QUIZ = Duration.ofHours(12);

  private final Studybot studybot;
  private final WebChannel channel;
  private final Cache<String, List<Shown>> answers =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(MEMORY).build();

  /** By person and question: the message that says what the person answered. */
  private final Cache<String, String> confirmations =
      Caffeine.newBuilder().maximumSize(MOST_ANSWERS).expireAfterWrite(QUIZ).build();

  Conversing(Studybot studybot, WebChannel channel) {
    this.studybot = studybot;
    this.channel = channel;
  }

  /** The first words of the bot, to a page that shows nothing yet. */
  void greet(Session session) {
    handle(session, said(session, UUID.randomUUID().toString(), "help"), "");
  }

  /** What the page is to show: the person's own words, then the answer. */
  List<Shown> said(Session session, Fields fields) {
    String event = event(session, fields);
    String text = fields.text();
    return once(
        event,
        () -> {
          Message own = channel.said(session.conversation(), session.person(), event, few(text));
          List<Message> answer = handle(session, said(session, event, text), "");
          return Stream.concat(Stream.of(own), answer.stream()).toList();
        });
  }

  /** What the page is to show after a button was pressed. */
  List<Shown> pressed(Session session, Fields fields) {
    String event = event(session, fields);
    String message = fields.message();
    String token = fields.action();
    boolean offered = offered(session, message, token);
    Action meant = ActionToken.decode(token);
    Action action =
        offered || isKeptByPages(session, message, meant) ? meant : new Action.Unknown();
    Inbound inbound = pressed(session, event, action, fields);
    return once(
        event,
        () -> {
          try {
            return handle(session, inbound, message);
          } catch (IllegalArgumentException senseless) {
            if (offered) {
              throw senseless;
            }
            return handle(session, pressed(session, event, new Action.Unknown(), fields), message);
          }
        });
  }

  private static Inbound pressed(Session session, String event, Action action, Fields fields) {
    return new Inbound.Pressed(
        event, session.person(), session.conversation(), action, fields.values());
  }

  /** Whether this person could press it on a message that is still kept. */
  private boolean offered(Session session, String message, String token) {
    return channel
        .message(session.conversation(), message)
        .filter(it -> it.visibleTo(session.person().id()) && it.offered().contains(token))
        .isPresent();
  }

  /**
   * Messages are not kept over a restart, quizzes are: a button of a quiz is good as long as the
   * page has it, for the quiz has a name that nobody can guess. It may also be made up, of parts
   * that no quiz can have.
   */
  private boolean isKeptByPages(Session session, String message, Action meant) {
    return meant instanceof Action.InQuiz
        && channel.message(session.conversation(), message).isEmpty();
  }

  private List<Shown> once(String event, Supplier<List<Message>> handling) {
    return Objects.requireNonNull(
        answers.get(event, _ -> handling.get().stream().map(Shown::of).toList()));
  }

  private List<Message> handle(Session session, Inbound inbound, String pressed) {
    Handled handled = studybot.handle(inbound);
    boolean confirmed =
        handled.outcome() instanceof Outcome.Accepted
            || handled.outcome() instanceof Outcome.Skipped;
    return handled.deliveries().stream()
        .map(
            delivery ->
                confirmed && !pressed.isEmpty() && delivery instanceof Delivery.Reply(var card, _)
                    ? confirm(session, card, pressed)
                    : carryOut(session, delivery, pressed))
        .toList();
  }

  /** Whoever thinks again sees one answer to a question, the one that counts. */
  private Message confirm(Session session, Card card, String question) {
    String person = session.person().id();
    String key = person + " " + question;
    Message message =
        Optional.ofNullable(confirmations.getIfPresent(key))
            .flatMap(it -> channel.showAnew(session.conversation(), it, card, Kind.REPLY, person))
            .orElseGet(() -> reply(session, card, Audience.ASKER));
    confirmations.put(key, message.id());
    return message;
  }

  private Message carryOut(Session session, Delivery delivery, String pressed) {
    return switch (delivery) {
      case Delivery.Reply(var card, var audience) -> reply(session, card, audience);
      case Delivery.Dialog(var card) -> reply(session, card, Audience.ASKER);
      case Delivery.Show show -> channel.add(session.conversation(), show.card(), Kind.POST, "");
      case Delivery.Post(var card) -> channel.add(session.conversation(), card, Kind.POST, "");
      case Delivery.Update(var card) ->
          channel
              .showAnew(session.conversation(), pressed, card, Kind.REPLY, session.person().id())
              .orElseGet(() -> reply(session, card, Audience.ASKER));
    };
  }

  private Message reply(Session session, Card card, Audience audience) {
    boolean open = audience == Audience.EVERYONE && session.conversation().scope() == Scope.GROUP;
    return open
        ? channel.add(session.conversation(), card, Kind.POST, "")
        : channel.add(session.conversation(), card, Kind.REPLY, session.person().id());
  }

  private static Inbound said(Session session, String event, String text) {
    return new Inbound.Said(event, session.person(), session.conversation(), text);
  }

  /** Pages make their own ids; two persons may make the same one. */
  private static String event(Session session, Fields fields) {
    return session.person().id() + "." + fields.id();
  }

  /** The core answers nothing longer, so the page need not show it in full. */
  private static String few(String text) {
    int most =
        text.offsetByCodePoints(
            0, Math.min(CommandParser.MAX_LENGTH, text.codePointCount(0, text.length())));
    return most < text.length() ? text.substring(0, most) + "\u2026" : text;
  }
}
