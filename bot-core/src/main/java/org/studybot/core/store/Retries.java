package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When to try again what has failed: after a second, then after twice as long each time. What a
 * node has left undone when it died is tried again at once.
 *
 * @param most so many failures in a row, and it is left alone until the quiz changes again
 */
record Retries(InstantSource clock, int most)
    implements FailureHandler<Void>, DeadExecutionHandler<Void> {

  private static final Logger LOG = LoggerFactory.getLogger(Retries.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> item) {
    int before = failed.getExecution().consecutiveFailures;
    if (before + 1 >= most) {
      LOG.error("given up after {} failures: {}", most, failed.getExecution().taskInstance);
      item.remove();
    } else {
      item.reschedule(failed, clock.instant().plus(pause(before)));
    }
  }

  private static Duration pause(int failuresBefore) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, 20));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  @Override
  public void deadExecution(ExecutionComplete dead, ExecutionOperations<Void> item) {
    LOG.info("taken over from a node that died: {}", dead.getExecution().taskInstance);
    item.reschedule(dead, clock.instant());
  }
}
