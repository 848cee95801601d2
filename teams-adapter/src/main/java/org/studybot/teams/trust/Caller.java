package org.studybot.teams.trust;

import java.util.Set;

/** Who calls, as far as the call proves it. */
public sealed interface Caller {

  /** Whether this caller may speak for that place. */
  boolean speaksFor(Origin origin);

  /**
   * The Bot Connector, by a token that was checked.
   *
   * @param serviceUrl the one service the token was made for
   * @param endorsements the channels for which the key may sign
   */
  record Proven(String serviceUrl, Set<String> endorsements) implements Caller {

    public Proven {
      endorsements = Set.copyOf(endorsements);
    }

    @Override
    public boolean speaksFor(Origin origin) {
      return serviceUrl.equalsIgnoreCase(origin.serviceUrl())
          && endorsements.contains(origin.channelId());
    }
  }

  /** Anybody, in development. */
  record Anybody() implements Caller {

    @Override
    public boolean speaksFor(Origin origin) {
      return true;
    }
  }
}
