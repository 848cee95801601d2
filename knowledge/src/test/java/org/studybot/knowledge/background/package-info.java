@NullMarked
package org.studybot.knowledge.background;

import org.jspecify.annotations.NullMarked;
