/** What a learner can say, and what is meant by it. */
@NullMarked
package org.studybot.core.command;

import org.jspecify.annotations.NullMarked;
