/**
 * Slack and the bot: what Slack delivers becomes events, deliveries become messages. Types of Slack
 * and of Bolt live here and nowhere else.
 */
@NullMarked
package org.studybot.slack;

import org.jspecify.annotations.NullMarked;
