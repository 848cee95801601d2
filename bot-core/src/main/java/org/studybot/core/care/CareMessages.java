package org.studybot.core.care;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;

/**
 * Tells the contact who asks for them, in their own messages, where the channel can do that; what
 * fails is tried again. It is marked as told only afterwards, so a crash in between tells it twice.
 * Elsewhere the contact sees it on their own page.
 */
public final class CareMessages implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CareMessages.class);
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final Care care;
  private final List<Channel> channels;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

  public CareMessages(Care care, List<Channel> channels) {
    this.care = care;
    this.channels = List.copyOf(channels);
  }

  /** Looks from now on who has asked, until it is closed. */
  public void start() {
    var _ =
        clock.scheduleWithFixedDelay(
            this::tellAll, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Tells all that is to be told now. */
  public void tellAll() {
    try {
      care.requests().untold().forEach(this::tell);
    } catch (RuntimeException failure) {
      LOG.warn("who asks to be contacted could not be read: {}", failure.getClass().getName());
    }
  }

  private void tell(CareRequest request) {
    try {
      if (isTold(request)) {
        care.requests().told(request);
      }
    } catch (RuntimeException failure) {
      LOG.warn("the contact for help could not be told yet: {}", failure.getClass().getName());
    }
  }

  /** Whether at least one of those named has it. */
  private boolean isTold(CareRequest request) {
    Conversation nowhere =
        new Conversation(request.tenant(), "care", "", Scope.PERSONAL, Layout.THREAD);
    List<String> people =
        care.toTell(request.tenant()).map(it -> it.toldIn(request.tenant())).orElse(List.of());
    long reached =
        channels.stream()
            .filter(channel -> channel.owns(nowhere))
            .flatMap(
                channel ->
                    people.stream()
                        .filter(it -> channel.tell(nowhere, it, CareCards.message(request))))
            .count();
    return reached > 0;
  }

  @Override
  public void close() {
    ExecutorService stopping = clock;
    stopping.shutdownNow();
  }
}
