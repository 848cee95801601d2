package org.studybot.core.feedback;

import java.util.List;
import org.studybot.core.event.Person;

/**
 * What learners of a tenant have said for staff to see, until staff has dealt with it. Safe for use
 * by many threads.
 */
public interface Inbox {

  /** Keeps what a learner says is wrong with an entry; the same words again are kept once. */
  void suggest(Person by, String entryId, String text);

  /** What waits, the oldest first. */
  List<InboxItem> waiting(String tenant, int most);

  /** How many wait. */
  int size(String tenant);

  /** This item is dealt with; false if there is none such, or it was already. */
  boolean settle(String tenant, String itemId);
}
