@NullMarked
package org.studybot.slack;

import org.jspecify.annotations.NullMarked;
