package org.studybot.teams.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.studybot.core.store.Marks;

/** Marks that are gone with the process. */
public final class InMemoryMarks implements Marks {

  private final Set<Mark> marks = ConcurrentHashMap.newKeySet();

  @Override
  public boolean set(String tenant, String place, String name) {
    return marks.add(new Mark(tenant, place, name));
  }

  @Override
  public boolean isSet(String tenant, String place, String name) {
    return marks.contains(new Mark(tenant, place, name));
  }

  @Override
  public void clear(String tenant, String place, String name) {
    marks.remove(new Mark(tenant, place, name));
  }

  @Override
  public void forget(String tenant, String place) {
    marks.removeIf(mark -> mark.tenant().equals(tenant) && mark.place().equals(place));
  }

  private record Mark(String tenant, String place, String name) {}
}
