package org.studybot.core.event;

import org.studybot.core.card.Identifier;
import org.studybot.core.command.Wording;

/**
 * Somebody who uses the bot, within one tenant.
 *
 * @param tenant a Slack workspace or a Teams organisation; nothing crosses tenants
 * @param id the channel's own id of the person, unique within the tenant
 * @param name what to call them in front of others, in one line; may be empty
 * @param staff whether they teach: they may steer what others have started
 */
public record Person(String tenant, String id, String name, boolean staff) {

  private static final int LONGEST_NAME = 200;

  public Person {
    Identifier.require(tenant, "a tenant");
    Identifier.require(id, "a person");
    name = Wording.cut(Wording.tidy(name), LONGEST_NAME);
  }
}
