package org.studybot.core.care;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the bot has to offer to somebody in danger.
 *
 * @param contact null if the college has named nobody
 */
public record Care(CareGuide guide, @Nullable CareContact contact, CareRequests requests) {

  /** Who can be told in this tenant; empty if nobody can. */
  public Optional<CareContact> toTell(String tenant) {
    return Optional.ofNullable(contact).filter(it -> !it.toldIn(tenant).isEmpty());
  }
}
