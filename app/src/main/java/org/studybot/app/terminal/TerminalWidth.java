package org.studybot.app.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.Console;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.Optional;

/** How many columns there are to write in. */
final class TerminalWidth {

  /** What can be read with ease; also where nobody knows. */
  static final int MOST = 88;

  private static final int LEAST = 20;

  private TerminalWidth() {}

  /** As the terminal says, which may change at any time, within reason. */
  static int columns() {
    return Optional.ofNullable(System.console())
        .filter(Console::isTerminal)
        .map(_ -> columns(size()))
        .orElse(MOST);
  }

  /**
   * @param size rows and columns, as POSIX {@code stty size} prints them; anything where there is
   *     no such thing
   */
  static int columns(String size) {
    return size.strip().matches("\\d{1,9}+ [1-9]\\d{0,4}+")
        ? Math.clamp(
            Integer.parseInt(size.strip().substring(size.strip().indexOf(' ') + 1)), LEAST, MOST)
        : MOST;
  }

  private static String size() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.DISCARD)
              .start();
      return new String(stty.getInputStream().readAllBytes(), US_ASCII);
    } catch (IOException _) {
      return "";
    }
  }
}
