@NullMarked
package org.studybot.app;

import org.jspecify.annotations.NullMarked;
