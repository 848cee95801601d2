/** How the bot proves to Microsoft who it is. Nothing in here shows a secret to anybody else. */
@NullMarked
package org.studybot.teams.identity;

import org.jspecify.annotations.NullMarked;
