@NullMarked
package org.studybot.benchmarks.danger;

import org.jspecify.annotations.NullMarked;
