/** What comes in from a channel and what goes out to it, as values that know no channel. */
@NullMarked
package org.studybot.core.event;

import org.jspecify.annotations.NullMarked;
