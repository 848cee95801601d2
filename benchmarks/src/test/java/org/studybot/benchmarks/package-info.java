@NullMarked
package org.studybot.benchmarks;

import org.jspecify.annotations.NullMarked;
