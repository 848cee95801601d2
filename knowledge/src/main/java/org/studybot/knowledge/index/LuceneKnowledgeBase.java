package org.studybot.knowledge.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.CacheUse;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.KnowledgeException;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.encoder.SentenceEncoder;

/**
 * Notes searched with a Lucene index on disk. The notes can be replaced while lookups run: a lookup
 * sees the notes and the index of one moment, and neither waits nor fails meanwhile.
 */
public final class LuceneKnowledgeBase implements KnowledgeBase {

  private static final Logger log = LoggerFactory.getLogger(LuceneKnowledgeBase.class);

  private final IndexFolder folder;
  private final @Nullable QueryVectors vectors;
  private final AtomicReference<@Nullable Generation> current;

  private LuceneKnowledgeBase(IndexFolder folder, @Nullable QueryVectors vectors, Catalogue notes) {
    this.folder = folder;
    this.vectors = vectors;
    this.current = new AtomicReference<>(generation(notes));
  }

  /**
   * Opens the index of these notes, or builds it where it is missing, damaged or out of date;
   * searches by words alone.
   *
   * @param folder for the index alone; made if missing; several processes may share it
   * @throws KnowledgeException if no index can be written there
   */
  public static LuceneKnowledgeBase open(Path folder, Catalogue notes) {
    return new LuceneKnowledgeBase(new IndexFolder(folder, null), null, notes);
  }

  /** The same, but searches by words and by meaning. */
  public static LuceneKnowledgeBase open(Path folder, Catalogue notes, SentenceEncoder encoder) {
    return new LuceneKnowledgeBase(
        new IndexFolder(folder, encoder), new QueryVectors(encoder), notes);
  }

  /**
   * Puts other notes in the place of the present ones, which stay in use until the new index is
   * ready, and for good if that fails.
   *
   * @throws KnowledgeException if no index can be written
   */
  public synchronized void replace(Catalogue notes) {
    Generation old = current.get();
    if (old == null) {
      throw closed();
    }
    if (!old.catalogue().topics().equals(notes.topics())) {
      current.set(generation(notes));
      release(old);
      log.info("Now answering from {} topics, {} entries", notes.topics().size(), notes.size());
    }
  }

  @Override
  public Catalogue catalogue() {
    return during(Generation::catalogue);
  }

  @Override
  public Findings search(Query query) {
    return during(generation -> generation.search().find(query));
  }

  @Override
  public List<Hit> nearest(Query query) {
    return during(generation -> generation.search().nearest(query));
  }

  @Override
  public Optional<Topic> topicNamed(String words) {
    return during(generation -> generation.names().topicNamed(words));
  }

  @Override
  public List<Suggestion> suggest(String begun, int limit) {
    return during(generation -> generation.completions().of(begun, limit));
  }

  /** How often the vector of a question was known already; empty if there are no vectors. */
  public Optional<CacheUse> vectorsUse() {
    return Optional.ofNullable(vectors).map(QueryVectors::use);
  }

  @Override
  public synchronized void close() {
    Generation last = current.getAndSet(null);
    if (last != null) {
      release(last);
    }
  }

  private interface Use<T> {
    T of(Generation generation) throws IOException;
  }

  private <T> T during(Use<T> use) {
    Generation held = hold();
    try {
      return use.of(held);
    } catch (IOException unreadable) {
      throw new KnowledgeException("the index cannot be read: " + unreadable, unreadable);
    } finally {
      release(held);
    }
  }

  /** The present generation; if it is closed while we reach for it, there is a newer one. */
  private Generation hold() {
    while (true) {
      Generation generation = current.get();
      if (generation == null) {
        throw closed();
      }
      if (generation.hold()) {
        return generation;
      }
    }
  }

  private Generation generation(Catalogue notes) {
    try {
      return Generation.of(notes, folder, vectors);
    } catch (IOException unwritable) {
      throw new KnowledgeException("no index in " + folder + ": " + unwritable, unwritable);
    }
  }

  private static void release(Generation generation) {
    try {
      generation.release();
    } catch (IOException leftOpen) {
      log.warn("An old index could not be closed", leftOpen);
    }
  }

  private static IllegalStateException closed() {
    return new IllegalStateException("the knowledge base is closed");
  }
}
