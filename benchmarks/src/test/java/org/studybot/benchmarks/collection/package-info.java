@NullMarked
package org.studybot.benchmarks.collection;

import org.jspecify.annotations.NullMarked;
