package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper.ManualSchedulerBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** db-scheduler without any thread of its own: it does what is due when it is told to. */
final class ByHand {

  private final ManualScheduler scheduler;

  ByHand(Database database, List<Task<?>> tasks, Duration heartbeat) {
    ManualSchedulerBuilder builder =
        new ManualSchedulerBuilder(database.transactions().joined(), tasks)
            .clock(new Following(database.clock()));
    builder.heartbeatInterval(heartbeat);
    this.scheduler = builder.build();
  }

  void runOnce() {
    scheduler.runDeadExecutionDetection();
    scheduler.runAnyDueExecutions();
  }

  /** A clock of db-scheduler's that shows what ours shows. */
  private static final class Following extends SettableClock {
    private final InstantSource clock;

    Following(InstantSource clock) {
      this.clock = clock;
    }

    @Override
    public Instant now() {
      return clock.instant();
    }
  }
}
