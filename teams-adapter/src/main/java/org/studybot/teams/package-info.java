@NullMarked
package org.studybot.teams;

import org.jspecify.annotations.NullMarked;
