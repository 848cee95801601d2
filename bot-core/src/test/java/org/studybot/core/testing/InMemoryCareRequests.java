package org.studybot.core.testing;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.studybot.core.care.CareRequest;
import org.studybot.core.care.CareRequests;
import org.studybot.core.event.Person;

/** Who asks to be contacted, in memory. */
public final class InMemoryCareRequests implements CareRequests {

  private final InstantSource clock;
  private final List<CareRequest> waiting = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int asked;

  public InMemoryCareRequests(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void ask(Person person) {
    boolean waits =
        waiting.stream()
            .anyMatch(it -> it.tenant().equals(person.tenant()) && it.person().equals(person.id()));
    if (!waits) {
      String id = "request-" + ++asked;
      waiting.add(
          new CareRequest(id, person.tenant(), person.id(), person.name(), clock.instant()));
    }
  }

  @Override
  public synchronized List<CareRequest> waiting(String tenant) {
    return waiting.stream().filter(it -> it.tenant().equals(tenant)).toList();
  }

  @Override
  public synchronized List<CareRequest> untold() {
    return waiting.stream().filter(it -> !told.contains(it.id())).toList();
  }

  @Override
  public synchronized void told(CareRequest request) {
    told.add(request.id());
  }

  @Override
  public synchronized boolean settle(String tenant, String id) {
    return waiting.removeIf(it -> it.tenant().equals(tenant) && it.id().equals(id));
  }
}
