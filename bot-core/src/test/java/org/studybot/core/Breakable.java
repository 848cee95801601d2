package org.studybot.core;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.KnowledgeException;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;

/** Knowledge that fails as long as it is said to be broken. */
record Breakable(KnowledgeBase notes, AtomicBoolean broken) implements KnowledgeBase {

  @Override
  public Catalogue catalogue() {
    if (broken.get()) {
      throw new KnowledgeException("broken for the test");
    }
    return notes.catalogue();
  }

  @Override
  public Findings search(Query query) {
    return notes.search(query);
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

  @Override
  public void close() {
    notes.close();
  }
}
