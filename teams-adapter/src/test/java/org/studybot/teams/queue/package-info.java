@NullMarked
package org.studybot.teams.queue;

import org.jspecify.annotations.NullMarked;
