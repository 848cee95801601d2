package org.studybot.teams.botframework;

import org.studybot.teams.trust.Origin;

/**
 * Where an activity came from and answers to it go.
 *
 * @param team the team whose channel this is; empty outside of teams
 * @param activityId the activity itself, to be replied to; may be empty
 * @param cardId the message whose button was pressed; empty if none was
 * @param senderId who sent it, as the conversation knows them; may be empty
 * @param botId who we are in that conversation
 */
public record Address(
    Origin origin,
    String team,
    String conversationId,
    String activityId,
    String cardId,
    String senderId,
    String botId) {

  /** Teams names a thread of a channel by its first message: "19:…;messageid=…". */
  static final String THREAD = ";messageid=";

  /** Where to write without an activity to answer. */
  public static Address of(Origin origin, String conversationId, String botId) {
    return new Address(origin, "", conversationId, "", "", "", botId);
  }

  /** What the bot was added to there: a whole team, or this conversation. */
  public String home() {
    return team.isEmpty() ? channel() : team;
  }

  /** The conversation with all its threads. */
  public String channel() {
    return conversationId.split(THREAD, 2)[0];
  }

  /** The conversation among those of all organisations: in a channel, one thread of it. */
  public String thread() {
    return tenant() + " " + conversationId;
  }

  /** The organisation; empty if it is not known. */
  public String tenant() {
    return origin.tenants().stream().findFirst().orElse("");
  }

  /** The same, with this message to be shown anew. */
  public Address onCard(String messageId) {
    return new Address(origin, team, conversationId, activityId, messageId, senderId, botId);
  }

  /** The same as if this member of the conversation had written. */
  public Address from(String memberId) {
    return new Address(origin, team, conversationId, activityId, cardId, memberId, botId);
  }
}
