@NullMarked
package org.studybot.teams.identity;

import org.jspecify.annotations.NullMarked;
