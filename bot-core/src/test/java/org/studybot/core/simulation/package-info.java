/**
 * The bot, its database, what it does in the background, the platform, the people and the time, all
 * in one thread and decided by a seed. Whatever can fail is made to fail, and laws are checked that
 * must hold all the same. What comes of a seed comes of it every time.
 */
@NullMarked
package org.studybot.core.simulation;

import org.jspecify.annotations.NullMarked;
