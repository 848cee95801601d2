/** A Teams of our own to test with: its keys, its tokens, its connector and its activities. */
@NullMarked
package org.studybot.teams.testing;

import org.jspecify.annotations.NullMarked;
