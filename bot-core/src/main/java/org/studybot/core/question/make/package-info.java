/**
 * Questions made from the entries of a catalogue, and the drawing of a quiz from them. What cannot
 * be asked fairly is not asked.
 */
@NullMarked
package org.studybot.core.question.make;

import org.jspecify.annotations.NullMarked;
