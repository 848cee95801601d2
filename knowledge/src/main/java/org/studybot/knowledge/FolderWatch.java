package org.studybot.knowledge;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Waits until something happens in folders, as far as the operating system reports it. */
final class FolderWatch implements AutoCloseable {

  /** An editor or a copy writes in bursts: wait until it is quiet for so long. */
  private static final Duration QUIET = Duration.ofMillis(100);

  /** Somebody who never stops writing is not waited for any longer than this many events. */
  private static final int MOST_EVENTS = 50;

  private final WatchService service;

  FolderWatch() throws IOException {
    this.service = FileSystems.getDefault().newWatchService();
  }

  /** From now on these folders are watched too; those that are already stay so. */
  void add(Set<Path> folders) throws IOException {
    for (Path folder : folders) {
      folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }
  }

  /**
   * Waits for a change, and then until the burst it belongs to is over. A change after that is not
   * lost: it ends the next waiting.
   *
   * @return whether there was a change within this time
   * @throws java.nio.file.ClosedWatchServiceException when this is closed
   */
  boolean awaitChange(Duration atMost) throws InterruptedException {
    boolean changed = next(atMost);
    for (int event = 0; changed && event < MOST_EVENTS && next(QUIET); event++) {}
    return changed;
  }

  private boolean next(Duration atMost) throws InterruptedException {
    WatchKey key = service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    if (key == null) {
      return false;
    }
    key.pollEvents();
    key.reset();
    return true;
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
