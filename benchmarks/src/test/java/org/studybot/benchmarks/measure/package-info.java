@NullMarked
package org.studybot.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
