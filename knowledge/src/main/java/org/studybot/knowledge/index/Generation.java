package org.studybot.knowledge.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Catalogue;

/** The notes at one moment together with their index. Lives as long as somebody holds it. */
final class Generation {

  private final Catalogue catalogue;
  private final DirectoryReader reader;
  private final EntrySearch search;
  private final TopicNames names;
  private final Completions completions;

  private Generation(Catalogue catalogue, DirectoryReader reader, @Nullable QueryVectors vectors)
      throws IOException {
    this.catalogue = catalogue;
    this.reader = reader;
    this.search = new EntrySearch(catalogue, reader, vectors);
    this.names = new TopicNames(catalogue.topics());
    this.completions = new Completions(catalogue);
  }

  /** Opens or builds the index of these notes, and holds it once, for the caller. */
  static Generation of(Catalogue catalogue, IndexFolder folder, @Nullable QueryVectors vectors)
      throws IOException {
    DirectoryReader reader = folder.open(catalogue);
    try {
      return new Generation(catalogue, reader, vectors);
    } catch (IOException | RuntimeException unreadable) {
      reader.close();
      throw unreadable;
    }
  }

  Catalogue catalogue() {
    return catalogue;
  }

  EntrySearch search() {
    return search;
  }

  TopicNames names() {
    return names;
  }

  Completions completions() {
    return completions;
  }

  /** Holds the index open until {@link #release}; false if it is closed already. */
  boolean hold() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }
}
