package org.studybot.teams.trust;

import java.util.Set;

/**
 * Where an activity says it comes from; nothing of it is checked yet.
 *
 * @param channelId the kind of channel, such as "msteams"
 * @param tenants every organisation the activity names
 * @param serviceUrl where it wants its answers sent
 */
public record Origin(String channelId, Set<String> tenants, String serviceUrl) {

  public Origin {
    tenants = Set.copyOf(tenants);
  }
}
