package org.studybot.benchmarks;

import java.nio.file.Path;
import java.util.Locale;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeException;
import org.studybot.knowledge.encoder.MiniLmEncoder;
import org.studybot.knowledge.index.LuceneKnowledgeBase;

/** The ways to search that can be measured. */
public enum Search {
  LEXICAL,
  HYBRID;

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
      case HYBRID -> hybrid(data.resolve("index"), notes);
    };
  }

  private static OpenedNotes hybrid(Path folder, Catalogue notes) {
    Clocked encoder =
        new Clocked(
            MiniLmEncoder.load()
                .orElseThrow(() -> new KnowledgeException("the encoder cannot run here")));
    return new OpenedNotes(LuceneKnowledgeBase.open(folder, notes, encoder), encoder::nanos);
  }

  /** The name on the command line and in results: "lexical". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
