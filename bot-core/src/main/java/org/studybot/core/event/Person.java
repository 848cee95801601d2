package org.studybot.core.event;

/**
 * Somebody who uses the bot, within one tenant.
 *
 * @param tenant a Slack workspace or a Teams organisation; nothing crosses tenants
 * @param id the channel's own id of the person, unique within the tenant
 * @param name what to call them in front of others; may be empty
 * @param staff whether they teach: they may steer what others have started
 */
public record Person(String tenant, String id, String name, boolean staff) {

  public Person {
    if (tenant.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a person needs a tenant and an id");
    }
  }
}
