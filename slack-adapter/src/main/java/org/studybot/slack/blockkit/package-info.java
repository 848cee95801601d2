/**
 * Cards as Slack shows them. Nothing here sends anything, and no text of a card is ever read as
 * Slack's markup.
 */
@NullMarked
package org.studybot.slack.blockkit;

import org.jspecify.annotations.NullMarked;
