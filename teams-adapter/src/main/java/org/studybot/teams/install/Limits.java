package org.studybot.teams.install;

import java.net.URI;
import java.util.regex.Pattern;

/** What Teams takes in an app package (Microsoft's schema of the app manifest, version 1.25). */
final class Limits {

  private static final int LONGEST_ADDRESS = 2048;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Limits() {}

  /** Counts as the schema does: in code points. */
  static void text(String what, String text, int most) {
    require(!text.isBlank(), what + " must not be empty");
    require(!CONTROL.matcher(text).find(), what + " must be one line of text");
    int length = text.codePointCount(0, text.length());
    require(length <= most, what + " has " + length + " characters; Teams takes " + most);
  }

  static void https(String what, URI address) {
    require(
        "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null,
        what + " has to be an https:// address, not '" + address + "'");
    require(
        address.toString().length() <= LONGEST_ADDRESS,
        what + " has an address that is too long for Teams");
  }

  static void matches(String what, String text, Pattern pattern) {
    require(pattern.matcher(text).matches(), "'" + text + "' is no " + what);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
