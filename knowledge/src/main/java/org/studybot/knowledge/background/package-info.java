/**
 * Work that goes on without anybody asking for it, each in a thread of its own. What the work is,
 * is none of its business; it sees that none ends in silence.
 */
@NullMarked
package org.studybot.knowledge.background;

import org.jspecify.annotations.NullMarked;
