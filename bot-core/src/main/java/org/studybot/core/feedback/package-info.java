/**
 * What learners doubt and suggest, and what staff make of it. Staff see what was said, never by
 * whom.
 */
@NullMarked
package org.studybot.core.feedback;

import org.jspecify.annotations.NullMarked;
