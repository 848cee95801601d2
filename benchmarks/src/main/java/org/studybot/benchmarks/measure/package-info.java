/** The measures, each as its source defines it, and what a run is written down in. */
@NullMarked
package org.studybot.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
