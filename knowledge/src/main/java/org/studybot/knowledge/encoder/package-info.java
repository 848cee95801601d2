/**
 * Sentences as vectors, so that what means the same lies close together though it shares no word. A
 * model that runs in this process; no type of its library may leave this room.
 */
@NullMarked
package org.studybot.knowledge.encoder;

import org.jspecify.annotations.NullMarked;
