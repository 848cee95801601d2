package org.studybot.teams.botframework;

import org.studybot.teams.trust.Origin;

/**
 * Where an activity came from and answers to it go.
 *
 * @param activityId the activity itself, to be replied to; may be empty
 * @param cardId the message whose button was pressed; empty if none was
 * @param botId who we are in that conversation
 */
public record Address(
    Origin origin, String conversationId, String activityId, String cardId, String botId) {}
