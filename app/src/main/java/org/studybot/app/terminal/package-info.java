/** The terminal as a channel: one question, or a conversation. */
@NullMarked
package org.studybot.app.terminal;

import org.jspecify.annotations.NullMarked;
