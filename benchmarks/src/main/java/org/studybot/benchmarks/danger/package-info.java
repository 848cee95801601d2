/**
 * Learns to tell danger from study out of texts by many authors, and measures how well that works
 * on texts by authors who were left out: see docs/care.md.
 */
@NullMarked
package org.studybot.benchmarks.danger;

import org.jspecify.annotations.NullMarked;
