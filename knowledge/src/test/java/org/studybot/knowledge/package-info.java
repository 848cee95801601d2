@NullMarked
package org.studybot.knowledge;

import org.jspecify.annotations.NullMarked;
