package org.studybot.knowledge.page;

/**
 * A line of a page for which there is no place.
 *
 * @param number counted from 1
 */
public record UnplacedLine(int number, String text) {

  @Override
  public String toString() {
    return "Line " + number + ": " + text;
  }
}
