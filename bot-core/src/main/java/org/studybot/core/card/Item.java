package org.studybot.core.card;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of a list.
 *
 * @param mark stands before it in place of a bullet, such as "A."; empty for a bullet
 * @param lead what it begins with, set off from the text, such as a term; empty if nothing is
 */
public record Item(String mark, String lead, String text) {

  /** With a bullet and nothing set off. */
  public static Item of(String text) {
    return new Item("", "", text);
  }

  /** In one piece: "A. Lead: text". */
  public String line() {
    return Stream.of(mark, lead.isEmpty() ? "" : lead + ":", text)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
