package org.studybot.core.quiz;

import java.time.Instant;
import org.studybot.core.question.Response;

/**
 * An answer that was accepted.
 *
 * @param player the id of who gave it
 * @param index the question, counted from 0
 * @param credit what its marking says, from 0 to 1; in a race only a full one earns the point
 * @param hinted whether the player had a hint before
 */
public record Given(
    String player, int index, Response response, double credit, boolean hinted, Instant at) {

  /** Whether nothing is missing. */
  public boolean right() {
    return credit == 1;
  }
}
