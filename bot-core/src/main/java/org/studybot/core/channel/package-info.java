/** How the core reaches a channel of its own accord, without an event to answer. */
@NullMarked
package org.studybot.core.channel;

import org.jspecify.annotations.NullMarked;
