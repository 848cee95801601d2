package org.studybot.core.care;

import java.net.URI;
import java.time.LocalDate;

/**
 * Somebody to call or to write to.
 *
 * @param how what to do, as in "call 0800 1111"
 * @param hours when somebody is there
 * @param source where the number stands, by whoever runs the line
 * @param checked when a person last compared it with that
 */
public record Helpline(
    String name, String how, String number, String hours, URI source, LocalDate checked) {

  public Helpline {
    if (name.isBlank() || number.isBlank() || hours.isBlank()) {
      throw new IllegalArgumentException("a helpline needs a name, a number and hours: " + name);
    }
    if (!how.contains(number)) {
      throw new IllegalArgumentException("how to reach " + name + " does not say " + number);
    }
    if (!"https".equals(source.getScheme()) || source.getHost() == null) {
      throw new IllegalArgumentException("the source of " + name + " is no https address");
    }
  }
}
