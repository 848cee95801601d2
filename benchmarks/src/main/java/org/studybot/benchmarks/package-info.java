/**
 * Measures the knowledge base from outside, as the bot uses it: how often the right entry comes
 * first, how often it rightly says that it does not know, how fast and how large it is. Nothing of
 * the product may use this room.
 */
@NullMarked
package org.studybot.benchmarks;

import org.jspecify.annotations.NullMarked;
