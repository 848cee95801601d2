/**
 * What is known: topics and their entries, where they come from, and how they are found. No word of
 * chat, of buttons or of people may enter this room.
 */
@NullMarked
package org.studybot.knowledge;

import org.jspecify.annotations.NullMarked;
