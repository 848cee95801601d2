package org.studybot.core.notes;

import java.util.Optional;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Person;

/**
 * Pages that were brought and wait to be published. One that is forgotten is dropped after some
 * days. Safe for use by many threads.
 */
public interface PageDrafts {

  /** Keeps a page; gives a name for it that nobody can guess. */
  String keep(Person by, BroughtFile page);

  /** A page that waits in this tenant. */
  Optional<BroughtFile> find(String tenant, String id);

  void drop(String tenant, String id);
}
