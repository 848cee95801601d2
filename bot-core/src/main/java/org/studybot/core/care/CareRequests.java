package org.studybot.core.care;

import java.util.List;
import org.studybot.core.event.Person;

/** Who asks to be contacted. Safe for use by many threads. */
public interface CareRequests {

  /** Keeps that this person asks; once as long as it waits. */
  void ask(Person person);

  /** Who waits in this tenant, the longest first. */
  List<CareRequest> waiting(String tenant);

  /** Who waits anywhere and of whom the contact was not told yet, the longest first. */
  List<CareRequest> untold();

  /** The contact was told. */
  void told(CareRequest request);

  /** Somebody has been in touch; false if it does not wait any more. */
  boolean settle(String tenant, String id);
}
