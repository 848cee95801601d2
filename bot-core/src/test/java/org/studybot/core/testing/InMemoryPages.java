package org.studybot.core.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Person;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageDrafts;

/** Pages that wait and pages that are published, in memory. */
public final class InMemoryPages implements PageDrafts, NoteShelf {

  private final Map<String, BroughtFile> drafts = new HashMap<>();
  private final Map<String, String> published = new HashMap<>();
  private int last;

  @Override
  public synchronized String keep(Person by, BroughtFile page) {
    String id = "draft" + ++last;
    drafts.put(by.tenant() + " " + id, page);
    return id;
  }

  @Override
  public synchronized Optional<BroughtFile> find(String tenant, String id) {
    return Optional.ofNullable(drafts.get(tenant + " " + id));
  }

  @Override
  public synchronized void drop(String tenant, String id) {
    drafts.remove(tenant + " " + id);
  }

  @Override
  public synchronized boolean holds(String topicId) {
    return published.containsKey(topicId);
  }

  @Override
  public synchronized void publish(String topicId, String text) {
    published.put(topicId, text);
  }

  /** The texts of the pages that were published, by topic. */
  public synchronized Map<String, String> published() {
    return Map.copyOf(published);
  }
}
