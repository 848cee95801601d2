package org.studybot.slack;

import com.slack.api.util.thread.ExecutorServiceProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;

/** A virtual thread for each piece of work, where Bolt would keep pools of a fixed size. */
final class VirtualThreads implements ExecutorServiceProvider {

  @Override
  public ExecutorService createThreadPoolExecutor(String threadGroupName, int poolSize) {
    return Executors.newThreadPerTaskExecutor(named(threadGroupName));
  }

  @Override
  public ScheduledExecutorService createThreadScheduledExecutor(String threadGroupName) {
    return Executors.newSingleThreadScheduledExecutor(named(threadGroupName));
  }

  private static ThreadFactory named(String group) {
    return Thread.ofVirtual().name(group + "-", 1).factory();
  }
}
