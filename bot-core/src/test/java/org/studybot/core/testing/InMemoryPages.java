package org.studybot.core.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Person;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageDrafts;
import org.studybot.core.notes.PageReading;
import org.studybot.knowledge.pack.UnreadableNoteException;
import org.studybot.knowledge.page.ImportedPage;
import org.studybot.knowledge.page.PageImporter;
import org.studybot.knowledge.page.UnplacedLine;

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
  public PageReading read(BroughtFile file) {
    try {
      ImportedPage page = PageImporter.read(file.name(), file.bytes());
      return new PageReading.Page(
          page.topic(),
          page.unplaced().stream().map(UnplacedLine::toString).toList(),
          page.notes(),
          PageImporter.packText(page));
    } catch (UnreadableNoteException unreadable) {
      return new PageReading.Unreadable(unreadable.reason());
    }
  }

  @Override
  public synchronized boolean holds(String topicId) {
    return published.containsKey(topicId);
  }

  @Override
  public synchronized void publish(PageReading.Page page) {
    published.put(page.topic().id(), page.packText());
  }

  /** The texts of the pages that were published, by topic. */
  public synchronized Map<String, String> published() {
    return Map.copyOf(published);
  }
}
