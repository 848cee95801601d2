package org.studybot.teams.botframework;

import org.studybot.teams.trust.Origin;

/**
 * Where an activity came from and answers to it go.
 *
 * @param home what the bot was added to there: the team of a channel, else the conversation itself
 * @param activityId the activity itself, to be replied to; may be empty
 * @param cardId the message whose button was pressed; empty if none was
 * @param senderId who sent it, as the conversation knows them; may be empty
 * @param botId who we are in that conversation
 */
public record Address(
    Origin origin,
    String home,
    String conversationId,
    String activityId,
    String cardId,
    String senderId,
    String botId) {

  /** Where to write without an activity to answer. */
  public static Address of(Origin origin, String conversationId, String botId) {
    return new Address(origin, conversationId, conversationId, "", "", "", botId);
  }

  /** The same, with this message to be shown anew. */
  public Address onCard(String messageId) {
    return new Address(origin, home, conversationId, activityId, messageId, senderId, botId);
  }
}
