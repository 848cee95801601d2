package org.studybot.slack;

import com.slack.api.Slack;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.event.Apologies;
import org.studybot.core.event.Delivery;

/**
 * The bot handles an event on a thread of its own; Slack has its acknowledgement when that is done,
 * so that what Slack takes for delivered is kept. Then the deliveries are carried out. What failed,
 * or is late, is not acknowledged: Slack delivers an event again, and tells whoever pressed or
 * typed a command that it did not work. Only what is sure to change nothing is acknowledged before
 * it is answered, if it takes long. Safe for use by many threads.
 */
final class AfterAck {

  private static final Logger log = LoggerFactory.getLogger(AfterAck.class);

  /** Slack waits for three seconds ("Handling user interaction", acknowledgment response). */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Studybot studybot;
  private final Workspaces workspaces;
  private final Executor threads;
  private final Duration patience;
  private final Apologies apologies = new Apologies();

  AfterAck(Studybot studybot, Workspaces workspaces, Executor threads, Duration patience) {
    this.studybot = studybot;
    this.workspaces = workspaces;
    this.threads = threads;
    this.patience = patience;
  }

  /** What Slack is to be told. */
  enum Ack {
    DONE,
    FAILED,
    LATE
  }

  /** Returns when Slack is to be told. */
  Ack handle(SlackInbound inbound, Slack client) {
    CompletableFuture<Ack> handled = new CompletableFuture<>();
    threads.execute(() -> answer(inbound, client, handled));
    return inTime(handled).orElseGet(() -> late(inbound));
  }

  private void answer(SlackInbound inbound, Slack client, CompletableFuture<Ack> handled) {
    try {
      Optional<Answering> answering = answering(inbound, client);
      Optional<Answering.Result> result = answering.map(Answering::handle);
      handled.complete(result.map(it -> ack(inbound, it)).orElse(Ack.DONE));
      result.ifPresent(it -> answering.orElseThrow().carryOut(it.deliveries()));
    } catch (RuntimeException failure) {
      log.error("could not handle {}", inbound.origin(), failure);
    } finally {
      handled.complete(Ack.FAILED);
    }
  }

  private Optional<Answering> answering(SlackInbound inbound, Slack client) {
    return Answering.of(studybot, workspaces, apologies, inbound, client);
  }

  private Ack ack(SlackInbound inbound, Answering.Result result) {
    return result.failed() && studybot.mayChange(inbound.event()) ? Ack.FAILED : Ack.DONE;
  }

  private Ack late(SlackInbound inbound) {
    return studybot.mayChange(inbound.event()) ? Ack.LATE : Ack.DONE;
  }

  /**
   * A dialog was sent off.
   *
   * @param shown what it is to show now; null to close it
   */
  record Submitted(Ack ack, @Nullable View shown) {}

  Submitted submitted(SlackInbound inbound, Origin.Submission sent, Slack client) {
    CompletableFuture<Sent> handled = new CompletableFuture<>();
    threads.execute(() -> submit(inbound, client, handled));
    Optional<Sent> inTime = inTime(handled);
    if (inTime.isEmpty()) {
      var _ = handled.thenAcceptAsync(late -> late.carryOut(late.deliveries()), threads);
      return new Submitted(late(inbound), null);
    }
    Sent now = inTime.get();
    threads.execute(
        () -> now.carryOut(now.deliveries().stream().filter(it -> !shown(it)).toList()));
    return new Submitted(
        now.ack(),
        now.deliveries().stream()
            .filter(AfterAck::shown)
            .findFirst()
            .map(delivery -> Answering.instead(delivery.card(), sent))
            .orElse(null));
  }

  /** What becomes of a dialog, and how the rest of it is carried out. */
  private record Sent(Ack ack, List<Delivery> deliveries, Consumer<List<Delivery>> carry) {

    void carryOut(List<Delivery> some) {
      carry.accept(some);
    }
  }

  private void submit(SlackInbound inbound, Slack client, CompletableFuture<Sent> handled) {
    try {
      handled.complete(
          answering(inbound, client)
              .map(answering -> sent(inbound, answering))
              .orElseGet(() -> new Sent(Ack.DONE, List.of(), _ -> {})));
    } catch (RuntimeException failure) {
      log.error("could not handle {}", inbound.origin(), failure);
      handled.complete(new Sent(Ack.FAILED, List.of(), _ -> {}));
    }
  }

  private Sent sent(SlackInbound inbound, Answering answering) {
    Answering.Result result = answering.handle();
    return new Sent(ack(inbound, result), result.deliveries(), answering::carryOut);
  }

  /** Whether it is shown in the dialog itself. */
  private static boolean shown(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Dialog _, Delivery.Update _ -> true;
      case Delivery.Reply _, Delivery.Post _, Delivery.Show _ -> false;
    };
  }

  /** Offers beginnings to somebody who opens the messages with the bot. */
  void suggest(String tenant, String channel, List<SuggestedPrompt> prompts) {
    threads.execute(
        () -> {
          try {
            boolean _ =
                workspaces.find(tenant).map(api -> api.suggest(channel, prompts)).orElse(false);
          } catch (RuntimeException failure) {
            log.info("Nothing could be suggested in {}: {}", tenant, failure.toString());
          }
        });
  }

  /** The workspace has removed the bot. */
  Ack removed(String tenant, Instant at) {
    CompletableFuture<Ack> handled = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            workspaces.removed(tenant, at);
            handled.complete(Ack.DONE);
          } catch (RuntimeException failure) {
            log.error("{} has removed the bot, but is not forgotten", tenant, failure);
            handled.complete(Ack.FAILED);
          }
        });
    return inTime(handled).orElse(Ack.LATE);
  }

  private <T> Optional<T> inTime(CompletableFuture<T> handled) {
    try {
      return Optional.of(handled.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      log.warn("not done within {} ms: the bot or its database is slow", patience.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Optional.empty();
  }
}
