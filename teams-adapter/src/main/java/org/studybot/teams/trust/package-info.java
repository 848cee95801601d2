/**
 * Who may call, for whom, and where answers may go: everything that is checked before the bot hears
 * of a call.
 */
@NullMarked
package org.studybot.teams.trust;

import org.jspecify.annotations.NullMarked;
