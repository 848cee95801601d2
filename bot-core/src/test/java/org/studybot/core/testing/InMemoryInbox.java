package org.studybot.core.testing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.feedback.InboxItem;

/** Keeps suggestions in memory; knows of no quizzes. */
public final class InMemoryInbox implements Inbox {

  private final InstantSource clock;
  private final List<Kept> kept = new ArrayList<>();
  private int last;

  public InMemoryInbox(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void suggest(Person by, String entryId, String text) {
    if (kept.stream().noneMatch(it -> it.is(by, entryId, text))) {
      InboxItem item = new InboxItem.Fix("fix:" + ++last, entryId, text, clock.instant());
      kept.add(new Kept(by.tenant(), by.id(), item, true));
    }
  }

  @Override
  public synchronized List<InboxItem> waiting(String tenant, int most) {
    return kept.stream()
        .filter(it -> it.waits() && it.tenant().equals(tenant))
        .map(Kept::item)
        .limit(most)
        .toList();
  }

  @Override
  public int size(String tenant) {
    return waiting(tenant, Integer.MAX_VALUE).size();
  }

  @Override
  public synchronized boolean settle(String tenant, String itemId) {
    for (int at = 0; at < kept.size(); at++) {
      Kept it = kept.get(at);
      if (it.waits() && it.tenant().equals(tenant) && it.item().id().equals(itemId)) {
        kept.set(at, new Kept(tenant, it.person(), it.item(), false));
        return true;
      }
    }
    return false;
  }

  private record Kept(String tenant, String person, InboxItem item, boolean waits) {

    boolean is(Person by, String entryId, String text) {
      return tenant.equals(by.tenant())
          && person.equals(by.id())
          && item instanceof InboxItem.Fix fix
          && fix.entryId().equals(entryId)
          && fix.text().equals(text);
    }
  }
}
