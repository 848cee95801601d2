package org.studybot.core.store;

import java.util.Optional;

/** What gives access to a platform, kept for each tenant on its own. Safe for many threads. */
public interface Secrets {

  /** Takes the place of what was kept under this name. */
  void keep(String tenant, String name, String secret);

  /** Empty if there is none, or if no key we have opens it. */
  Optional<String> find(String tenant, String name);

  /** Everything of this tenant. */
  void forget(String tenant);
}
