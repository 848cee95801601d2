@NullMarked
package org.studybot.knowledge.index;

import org.jspecify.annotations.NullMarked;
