/**
 * How workspaces add the bot, one by one, and how it knows them. Nothing here knows what the bot
 * says.
 */
@NullMarked
package org.studybot.slack.install;

import org.jspecify.annotations.NullMarked;
