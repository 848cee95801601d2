package org.studybot.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.index.LuceneKnowledgeBase;

/** The ways to search that can be measured. */
public enum Search {
  LEXICAL;

  /**
   * Opens notes for this way of searching, in the same way as the bot: the one place that knows
   * how.
   *
   * @param data the folder in which the index is kept
   */
  public OpenedNotes open(Path data, Catalogue notes) {
    return switch (this) {
      case LEXICAL ->
          new OpenedNotes(LuceneKnowledgeBase.open(data.resolve("index"), notes), () -> 0);
    };
  }

  /** The name on the command line and in results: "lexical". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
