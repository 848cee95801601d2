/** How long a lookup takes, beside a plain Lucene search in the same run. */
@NullMarked
package org.studybot.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
