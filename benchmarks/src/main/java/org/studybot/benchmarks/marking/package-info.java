/** How often typed answers are marked as teachers would mark them. */
@NullMarked
package org.studybot.benchmarks.marking;

import org.jspecify.annotations.NullMarked;
