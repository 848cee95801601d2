/**
 * Who waits for whom: within a conversation everything goes in order, and nobody waits for another
 * conversation, let alone for another organisation. Knows nothing of what is waited for.
 */
@NullMarked
package org.studybot.teams.queue;

import org.jspecify.annotations.NullMarked;
