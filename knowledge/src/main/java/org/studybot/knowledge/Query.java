package org.studybot.knowledge;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param text as the person typed it, of any length
 * @param kinds only entries of these kinds
 * @param limit how many hits at most, 1 to 100
 */
public record Query(String text, Set<Kind> kinds, int limit) {

  public Query {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || limit < 1 || limit > 100) {
      throw new IllegalArgumentException("a query needs a kind and a limit from 1 to 100");
    }
  }

  /** Looks among entries of every kind. */
  public static Query of(String text, int limit) {
    return new Query(text, EnumSet.allOf(Kind.class), limit);
  }
}
