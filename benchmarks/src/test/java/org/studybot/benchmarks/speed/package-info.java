@NullMarked
package org.studybot.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
