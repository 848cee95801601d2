@NullMarked
package org.studybot.core;

import org.jspecify.annotations.NullMarked;
