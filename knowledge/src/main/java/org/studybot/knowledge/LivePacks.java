package org.studybot.knowledge;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.background.BackgroundState;
import org.studybot.knowledge.background.BackgroundWork;

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
  private final BackgroundWork work;

  /** The state of the folders that is passed on; touched by the thread only, as the next. */
  private FolderState passedOn = FolderState.UNSEEN;

  private volatile String lastProblem = "";

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
    this.work = BackgroundWork.start("the watch over the notes", _ -> watch());
  }

  @Override
  public void close() {
    try {
      watch.close();
      work.close();
    } catch (IOException leftOpen) {
      log.warn("The watch over the packs could not be closed", leftOpen);
    }
  }

  /** How the watching goes. */
  public BackgroundState state() {
    return work.state();
  }

  /** Why the notes are kept as they were although they changed; empty if they are up to date. */
  public String problem() {
    return lastProblem;
  }

  private void watch() throws InterruptedException {
    try {
      boolean changed = true;
      while (true) {
        look(changed);
        changed = watch.awaitChange(lookEvery);
      }
    } catch (ClosedWatchServiceException closed) {
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
      report(problem.toString(), problem);
    } catch (StackOverflowError tooDeep) {
      report("a file in it is nested or repeated too deeply to be read", null);
    }
  }

  private void passOn(Catalogue notes) {
    if (notes.size() == 0) {
      throw new KnowledgeException("there is no entry in " + folders);
    }
    taker.accept(notes);
  }

  /** A problem that lasts is not said again at every look. */
  private void report(String problem, @Nullable Exception cause) {
    if (!problem.equals(lastProblem)) {
      lastProblem = problem;
      log.warn("Keeping the notes as they were: {}", problem, cause);
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
