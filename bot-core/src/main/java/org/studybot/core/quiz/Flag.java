package org.studybot.core.quiz;

import java.time.Instant;

/**
 * A player doubts how a question was marked; staff look at it later.
 *
 * @param player the id of who doubts
 * @param index the question, counted from 0
 * @param note why, in their words; may be empty
 */
public record Flag(String player, int index, String note, Instant at) {}
