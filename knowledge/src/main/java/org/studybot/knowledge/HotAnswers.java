package org.studybot.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;

/**
 * Notes that remember what was found for the questions asked lately: before an exam, a class asks
 * the same things. When the notes change, nothing of before is given any more. Safe for many
 * threads.
 */
public final class HotAnswers implements KnowledgeBase {

  private static final int MOST = 2_000;

  /** Longer texts are hardly asked twice, and would fill the memory. */
  private static final int LONGEST = 300;

  /** The notes are told apart by what they are, not by what they say: there are few at a time. */
  private record Asked(Catalogue notes, Query query) {}

  private final KnowledgeBase notes;
  private final Cache<Asked, Findings> found =
      Caffeine.newBuilder().maximumSize(MOST).recordStats().build();

  public HotAnswers(KnowledgeBase notes) {
    this.notes = notes;
  }

  @Override
  public Catalogue catalogue() {
    return notes.catalogue();
  }

  @Override
  public Findings search(Query query) {
    return query.text().length() > LONGEST
        ? notes.search(query)
        : found.get(new Asked(notes.catalogue(), query), asked -> notes.search(asked.query()));
  }

  @Override
  public List<Hit> nearest(Query query) {
    return notes.nearest(query);
  }

  @Override
  public Optional<Topic> topicNamed(String words) {
    return notes.topicNamed(words);
  }

  @Override
  public List<Suggestion> suggest(String begun, int limit) {
    return notes.suggest(begun, limit);
  }

  /** How often an answer was remembered. */
  public CacheUse use() {
    return CacheUse.of(found);
  }

  @Override
  public void close() {
    notes.close();
  }
}
