package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What is to be done for quizzes, and when. A quiz has at most one item of each {@link Duty}.
 *
 * <p>None is lost, because both sides hold the row of the quiz: who changes a quiz finds an item
 * that waits or runs, or adds one; and who has carried one out takes it off only after another look
 * at the quiz. So an item that is being carried out can be left alone.
 */
final class Agenda {

  private final SchedulerClient client;
  private volatile Runnable alarm = () -> {};

  Agenda(DataSource joined) {
    this.client = SchedulerClient.Builder.create(joined).build();
  }

  /** Adds an item; leaves one that is there as it is. */
  boolean add(Duty duty, String quizId, Instant at) {
    return client.scheduleIfNotExists(item(duty, quizId), at);
  }

  /** Adds an item, or brings forward the one that is there. */
  void noLaterThan(Duty duty, String quizId, Instant at) {
    Optional<ScheduledExecution<Object>> there = client.getScheduledExecution(id(duty, quizId));
    if (there.isEmpty()) {
      add(duty, quizId, at);
    } else if (there.get().getExecutionTime().isAfter(at)) {
      unlessRunning(() -> client.reschedule(id(duty, quizId), at));
    }
  }

  void cancel(Duty duty, String quizId) {
    unlessRunning(() -> client.cancel(id(duty, quizId)));
  }

  /** Whoever carries out items is to look at once whether some are due. */
  void ring() {
    alarm.run();
  }

  void onRing(Runnable newAlarm) {
    alarm = newAlarm;
  }

  private static void unlessRunning(Runnable work) {
    try {
      work.run();
    } catch (TaskInstanceCurrentlyExecutingException
        | TaskInstanceNotFoundException
        | ExecutionException beingCarriedOut) {
      // Whoever carries it out looks at the quiz again before taking it off.
    }
  }

  private static TaskInstance<Void> item(Duty duty, String quizId) {
    return duty.descriptor().instance(quizId).build();
  }

  private static TaskInstanceId id(Duty duty, String quizId) {
    return TaskInstanceId.of(duty.descriptor().getTaskName(), quizId);
  }
}
