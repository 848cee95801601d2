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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.event.Delivery;

/**
 * The bot handles an event on a thread of its own, and then its deliveries are carried out. Slack
 * has its acknowledgement as soon as the event is handled, so that what it takes for delivered is
 * kept; but never later than it waits for, however slow the rest. Safe for use by many threads.
 */
final class AfterAck {

  private static final Logger log = LoggerFactory.getLogger(AfterAck.class);

  /** Slack waits for three seconds ("Handling user interaction", acknowledgment response). */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Studybot studybot;
  private final Workspaces workspaces;
  private final Executor threads;
  private final Duration patience;

  AfterAck(Studybot studybot, Workspaces workspaces, Executor threads, Duration patience) {
    this.studybot = studybot;
    this.workspaces = workspaces;
    this.threads = threads;
    this.patience = patience;
  }

  /** Returns when Slack is to have its acknowledgement. */
  void handle(SlackInbound inbound, Slack client) {
    CompletableFuture<Boolean> handled = new CompletableFuture<>();
    threads.execute(() -> answer(inbound, client, handled));
    boolean _ = inTime(handled).orElse(false);
  }

  private void answer(SlackInbound inbound, Slack client, CompletableFuture<Boolean> handled) {
    try {
      Optional<Answering> answering = Answering.of(studybot, workspaces, inbound, client);
      Optional<List<Delivery>> deliveries = answering.map(Answering::handle);
      handled.complete(true);
      answering.ifPresent(it -> it.carryOut(deliveries.orElse(List.of())));
    } catch (RuntimeException failure) {
      log.error("Nothing came of {}", inbound.origin(), failure);
    } finally {
      handled.complete(false);
    }
  }

  /**
   * A dialog was sent off.
   *
   * @return what it is to show now; empty to close it
   */
  Optional<View> submitted(SlackInbound inbound, Origin.Submission sent, Slack client) {
    CompletableFuture<Sent> handled = new CompletableFuture<>();
    threads.execute(() -> submit(inbound, client, handled));
    Optional<Sent> inTime = inTime(handled);
    if (inTime.isEmpty()) {
      var _ = handled.thenAcceptAsync(late -> late.carryOut(late.deliveries()), threads);
      return Optional.empty();
    }
    Sent now = inTime.get();
    threads.execute(
        () -> now.carryOut(now.deliveries().stream().filter(it -> !shown(it)).toList()));
    return now.deliveries().stream()
        .filter(AfterAck::shown)
        .findFirst()
        .map(delivery -> Answering.instead(delivery.card(), sent));
  }

  /** What becomes of a dialog, and how the rest of it is carried out. */
  private record Sent(List<Delivery> deliveries, Consumer<List<Delivery>> carry) {

    void carryOut(List<Delivery> some) {
      carry.accept(some);
    }
  }

  private void submit(SlackInbound inbound, Slack client, CompletableFuture<Sent> handled) {
    try {
      Sent sent =
          Answering.of(studybot, workspaces, inbound, client)
              .map(answering -> new Sent(answering.handle(), answering::carryOut))
              .orElseGet(() -> new Sent(List.of(), _ -> {}));
      handled.complete(sent);
    } catch (RuntimeException failure) {
      log.error("Nothing came of {}", inbound.origin(), failure);
      handled.complete(new Sent(List.of(), _ -> {}));
    }
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
  void removed(String tenant, Instant at) {
    CompletableFuture<Boolean> handled = new CompletableFuture<>();
    threads.execute(
        () -> {
          try {
            workspaces.removed(tenant, at);
          } catch (RuntimeException failure) {
            log.error("{} has removed the bot, but is not forgotten", tenant, failure);
          } finally {
            handled.complete(true);
          }
        });
    boolean _ = inTime(handled).orElse(false);
  }

  private <T> Optional<T> inTime(CompletableFuture<T> handled) {
    try {
      return Optional.of(handled.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      log.warn("Slack had its acknowledgement before the bot was done: it is slow today.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Optional.empty();
  }
}
