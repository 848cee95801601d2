package org.studybot.benchmarks;

import java.util.function.LongSupplier;
import org.studybot.knowledge.KnowledgeBase;

/**
 * Notes that can be searched.
 *
 * @param encodingSoFar for how many nanoseconds questions have been turned into vectors since it
 *     was opened; always 0 where nothing is encoded
 */
public record OpenedNotes(KnowledgeBase knowledge, LongSupplier encodingSoFar)
    implements AutoCloseable {

  @Override
  public void close() {
    knowledge.close();
  }
}
