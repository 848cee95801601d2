/**
 * Recognises text that speaks of danger to the person who writes it, and answers it with help.
 * Nothing here searches notes, writes a log, or keeps a text.
 */
@NullMarked
package org.studybot.core.care;

import org.jspecify.annotations.NullMarked;
