package org.studybot.knowledge;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is known in step with the pack folders while the program runs: once at its start and
 * then whenever a file changes, all packs are read and passed on. If they cannot be read or hold
 * nothing, that is logged, nothing is passed on, and it is tried again. Works in a thread of its
 * own; when {@link #close} has returned, nothing more is passed on.
 */
public final class LivePacks implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(LivePacks.class);

  /** Not every drive reports changes, network drives least: look for ourselves this often. */
  private static final Duration LOOK_EVERY = Duration.ofSeconds(3);

  private final List<Path> folders;
  private final Supplier<Catalogue> reader;
  private final Consumer<Catalogue> taker;
  private final Duration lookEvery;
  private final FolderWatch watch;
  private final Thread thread;

  /** The state of the folders that is passed on; touched by the thread only, as the next. */
  private FolderState passedOn = FolderState.UNSEEN;

  private String lastProblem = "";

  /**
   * Begins to watch.
   *
   * @param folders of packs, watched with all below them; one that is missing may appear later
   * @param reader reads all the packs; throws if it cannot
   * @param taker takes what was read, such as {@code knowledgeBase::replace}
   * @throws KnowledgeException if the operating system has no more watches to give
   */
  public LivePacks(List<Path> folders, Supplier<Catalogue> reader, Consumer<Catalogue> taker) {
    this(folders, reader, taker, LOOK_EVERY);
  }

  LivePacks(
      List<Path> folders,
      Supplier<Catalogue> reader,
      Consumer<Catalogue> taker,
      Duration lookEvery) {
    this.folders = List.copyOf(folders);
    this.reader = reader;
    this.taker = taker;
    this.lookEvery = lookEvery;
    this.watch = newWatch();
    this.thread = Thread.ofPlatform().daemon().name("live-packs").start(this::run);
  }

  @Override
  public void close() {
    try {
      watch.close();
      thread.join();
    } catch (IOException leftOpen) {
      log.warn("The watch over the packs could not be closed", leftOpen);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      boolean changed = true;
      while (true) {
        look(changed);
        changed = watch.awaitChange(lookEvery);
      }
    } catch (ClosedWatchServiceException | InterruptedException closed) {
      log.debug("No longer watching {}", folders);
    }
  }

  /** Takes the state before it reads, so that a change while it reads is seen next time. */
  private void look(boolean changed) {
    try {
      FolderState state = FolderState.of(folders);
      watch.add(state.folders());
      if (changed || !state.equals(passedOn)) {
        passOn(reader.get());
        passedOn = state;
        lastProblem = "";
      }
    } catch (ClosedWatchServiceException closed) {
      throw closed;
    } catch (IOException | RuntimeException problem) {
      report(problem);
    }
  }

  private void passOn(Catalogue notes) {
    if (notes.size() == 0) {
      throw new KnowledgeException("there is no entry in " + folders);
    }
    taker.accept(notes);
  }

  /** A problem that lasts is not said again at every look. */
  private void report(Exception problem) {
    if (!problem.toString().equals(lastProblem)) {
      lastProblem = problem.toString();
      log.warn("Keeping the notes as they were: {}", lastProblem, problem);
    }
  }

  private static FolderWatch newWatch() {
    try {
      return new FolderWatch();
    } catch (IOException exhausted) {
      throw new KnowledgeException("the packs cannot be watched: " + exhausted, exhausted);
    }
  }
}
