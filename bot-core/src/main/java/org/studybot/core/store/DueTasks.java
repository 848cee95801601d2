package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound.Due;
import org.studybot.core.quiz.QuizStore;
import org.studybot.knowledge.background.BackgroundState;

/**
 * Does what is due: keeps the time of quizzes and shows them in their channels. Several nodes may
 * do so for one database; what a dead one has left undone, another takes over after a while.
 */
public final class DueTasks implements AutoCloseable {

  private static final Duration HEARTBEAT = Duration.ofSeconds(3);

  /** A node that has missed so many is dead. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);
  private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(15);
  private static final int FETCHED_AT_ONCE = 20;
  private static final int MOST_ROUNDS = 1000;

  /** About four hours of trying to show a quiz. */
  private static final int MOST_FAILURES = 50;

  private final Database database;
  private final List<Task<?>> tasks;
  private final AtomicLong carriedOut = new AtomicLong();
  private final SchedulerPulse pulse = new SchedulerPulse();
  private @Nullable Scheduler background;

  /**
   * @param bot gives what is to be shown, if anything, now that something is due
   * @param channels each conversation is shown by the first that owns it
   */
  public DueTasks(
      Database database,
      QuizStore quizzes,
      Function<Due, List<Delivery>> bot,
      List<Channel> channels) {
    this.database = database;
    QuizDuties duties = new QuizDuties(database, quizzes, bot, channels);
    this.tasks = Arrays.stream(Duty.values()).<Task<?>>map(duty -> task(duty, duties)).toList();
  }

  private Task<Void> task(Duty duty, QuizDuties duties) {
    Retries retries =
        switch (duty) {
          case SHOW -> new Retries(database.clock(), MOST_FAILURES);
          case KEEP_TIME -> new Retries(database.clock(), Integer.MAX_VALUE);
        };
    return Tasks.custom(duty.descriptor())
        .onFailure(retries)
        .onDeadExecution(retries)
        .execute(
            (item, _) -> {
              carriedOut.incrementAndGet();
              return duties.carryOut(duty, item.getId());
            });
  }

  /** Starts doing what is due in the background, until it is closed. */
  public synchronized void start() {
    if (background != null) {
      throw new IllegalStateException("started already");
    }
    Scheduler scheduler =
        configured(Scheduler.create(database.transactions().joined(), tasks))
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    scheduler.start();
    pulse.running(true);
    database.agenda().onRing(scheduler::triggerCheckForDueExecutions);
    background = scheduler;
  }

  /** Does all that is due now, in this thread: for a terminal, and where time is not real. */
  public void runDue() {
    ByHand scheduler = new ByHand(database, tasks, HEARTBEAT);
    long before = carriedOut.get() - 1;
    for (int round = 0; carriedOut.get() > before && round < MOST_ROUNDS; round++) {
      before = carriedOut.get();
      scheduler.runOnce();
    }
  }

  private SchedulerBuilder configured(SchedulerBuilder scheduler) {
    return scheduler
        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
        .clock(database.clock()::instant)
        .addSchedulerListener(pulse)
        .threads(FETCHED_AT_ONCE)
        .pollingInterval(LOOK_EVERY)
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .shutdownMaxWait(PATIENCE_AT_CLOSE)
        .failureLogging(LogLevel.WARN, true);
  }

  /** How it goes in the background. */
  public BackgroundState state() {
    return pulse.state();
  }

  /** Starts nothing more and waits for what is being done; what is left stays on the agenda. */
  @Override
  public synchronized void close() {
    if (background != null) {
      database.agenda().onRing(() -> {});
      background.stop();
      background = null;
      pulse.running(false);
    }
  }
}
