/**
 * Pages of notes that staff bring into a chat: read, looked over, and only then published. What a
 * page is read as is the work of {@code knowledge}.
 */
@NullMarked
package org.studybot.core.notes;

import org.jspecify.annotations.NullMarked;
