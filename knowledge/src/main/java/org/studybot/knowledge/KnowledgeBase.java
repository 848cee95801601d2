package org.studybot.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * The notes of a college, ready to be searched. Safe for use by many threads; the notes may change
 * between two calls, never within one.
 */
public interface KnowledgeBase extends AutoCloseable {

  /** What is known at this moment. */
  Catalogue catalogue();

  /** Finds the entries that answer a question; any text is welcome, also an empty one. */
  Findings search(Query query);

  /** The entries nearest to a query, best first, whether or not good enough to be an answer. */
  List<Hit> nearest(Query query);

  /**
   * The topic that these words name: its title or an alias, or enough of one to leave no doubt,
   * with small typos forgiven. Empty if the words name no topic, or more than one equally well.
   */
  Optional<Topic> topicNamed(String words);

  /**
   * Names of topics and terms that somebody may be typing, the likeliest first; topics for an empty
   * text. Small typos are forgiven.
   *
   * @param begun what was typed so far: beginnings of words, in any order
   * @param limit the most to give
   */
  List<Suggestion> suggest(String begun, int limit);

  @Override
  void close();
}
