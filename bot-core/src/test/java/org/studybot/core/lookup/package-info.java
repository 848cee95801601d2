@NullMarked
package org.studybot.core.lookup;

import org.jspecify.annotations.NullMarked;
