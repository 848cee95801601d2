/** What a college uploads to have the bot in its Teams; nothing here runs while it answers. */
@NullMarked
package org.studybot.teams.install;

import org.jspecify.annotations.NullMarked;
