/** Looking things up in the notes: from a command to an answer, and from an answer to a card. */
@NullMarked
package org.studybot.core.lookup;

import org.jspecify.annotations.NullMarked;
