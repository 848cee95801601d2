@NullMarked
package org.studybot.benchmarks.marking;

import org.jspecify.annotations.NullMarked;
