/**
 * Test collections: notes, questions to them, and judgements of what would be a right answer, read
 * from files. A file with a fault is refused with the lines that are wrong: a figure must never
 * rest on half a collection.
 */
@NullMarked
package org.studybot.benchmarks.collection;

import org.jspecify.annotations.NullMarked;
