package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound.Due;
import org.studybot.core.quiz.OpeningCards;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizStore;

/**
 * Carries out what is on the agenda, for one quiz at a time. Afterwards it looks at the quiz once
 * more, while nobody can change it, and either is done with it or says when to come back.
 */
final class QuizDuties {

  /** Slack and Teams want no message edited more often than once a second or so. */
  static final Duration BETWEEN_EDITS = Duration.ofSeconds(1);

  private static final Logger LOG = LoggerFactory.getLogger(QuizDuties.class);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final QuizStore quizzes;
  private final Transactions transactions;
  private final InstantSource clock;
  private final Function<Due, List<Delivery>> bot;
  private final List<Channel> channels;
  private final Board board;

  QuizDuties(
      Database database,
      QuizStore quizzes,
      Function<Due, List<Delivery>> bot,
      List<Channel> channels) {
    this.quizzes = quizzes;
    this.transactions = database.transactions();
    this.clock = database.clock();
    this.bot = bot;
    this.channels = List.copyOf(channels);
    this.board = new Board(new ShownMessages(transactions), clock);
  }

  CompletionHandler<Void> carryOut(Duty duty, String quizId) {
    return quizzes
        .find(new QuizId(quizId))
        .map(quiz -> carryOut(duty, quiz))
        .orElse((_, item) -> item.remove());
  }

  private CompletionHandler<Void> carryOut(Duty duty, Quiz quiz) {
    return switch (duty) {
      case SHOW -> show(quiz);
      case KEEP_TIME -> keepTime(quiz);
    };
  }

  private CompletionHandler<Void> keepTime(Quiz quiz) {
    // If that changes the quiz, showing it is a duty of its own.
    List<Delivery> _ = bot.apply(due(Duty.KEEP_TIME, quiz));
    return settled(rows -> rows.hold(quiz.id()).flatMap(this::nextDeadline));
  }

  private Optional<Instant> nextDeadline(QuizRows.Entry entry) {
    Instant soonest = clock.instant().plus(BETWEEN_EDITS);
    return Optional.ofNullable(entry.due()).map(at -> at.isAfter(soonest) ? at : soonest);
  }

  private CompletionHandler<Void> show(Quiz quiz) {
    try {
      show(quiz.conversation(), bot.apply(due(Duty.SHOW, quiz)));
    } catch (RetryLater asked) {
      return (done, item) -> item.reschedule(done, clock.instant().plus(bounded(asked.pause())));
    } catch (OutOfReach closed) {
      LOG.info(
          "a quiz of {} cannot be shown: {}", quiz.conversation().tenant(), closed.getMessage());
      tellHost(quiz);
      return shown(quiz, null);
    }
    return shown(quiz, clock.instant());
  }

  /**
   * @param at null if it could not be shown, so that it is tried when somebody is heard from there
   */
  private CompletionHandler<Void> shown(Quiz quiz, @Nullable Instant at) {
    Instant next = clock.instant().plus(BETWEEN_EDITS);
    return settled(
        rows -> {
          rows.shown(quiz.id(), at);
          return rows.hold(quiz.id())
              .filter(entry -> entry.revision() > quiz.revision())
              .map(_ -> next);
        });
  }

  private void show(Conversation conversation, List<Delivery> deliveries) {
    channel(conversation)
        .ifPresentOrElse(
            channel -> board.show(channel, conversation, shows(deliveries)),
            () -> LOG.info("no channel here shows the quizzes of {}", conversation.tenant()));
  }

  private Optional<Channel> channel(Conversation conversation) {
    return channels.stream().filter(channel -> channel.owns(conversation)).findFirst();
  }

  /** Whoever started it would wait for nothing otherwise. */
  private void tellHost(Quiz quiz) {
    Conversation where = quiz.conversation();
    String name = "quiz/" + quiz.id().value() + "/not-shown";
    channel(where)
        .ifPresent(
            channel ->
                board.once(
                    where,
                    name,
                    () -> channel.tell(where, quiz.host(), OpeningCards.notShown(quiz))));
  }

  private static List<Delivery.Show> shows(List<Delivery> deliveries) {
    return deliveries.stream()
        .filter(Delivery.Show.class::isInstance)
        .map(Delivery.Show.class::cast)
        .toList();
  }

  /** Takes the item off, or sets it for the time when there is more to do. */
  private CompletionHandler<Void> settled(Function<QuizRows, Optional<Instant>> again) {
    return (done, item) ->
        transactions.write(
            handle -> {
              Optional<Instant> next = again.apply(new QuizRows(handle));
              next.ifPresentOrElse(at -> item.reschedule(done, at), item::remove);
              return next;
            });
  }

  private static Due due(Duty duty, Quiz quiz) {
    String event = "due-" + UUID.randomUUID();
    return new Due(event, quiz.conversation(), duty.task(quiz.id().value()));
  }

  private static Duration bounded(Duration pause) {
    if (pause.compareTo(BETWEEN_EDITS) < 0) {
      return BETWEEN_EDITS;
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
