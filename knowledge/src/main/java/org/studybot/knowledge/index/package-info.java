/**
 * How entries are found: a Lucene index on disk, made from a catalogue and made anew whenever it is
 * missing, damaged or out of date. No type of Lucene may leave this room.
 */
@NullMarked
package org.studybot.knowledge.index;

import org.jspecify.annotations.NullMarked;
