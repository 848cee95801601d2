package org.studybot.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.util.Optional;

/** Standard input, as text. */
final class StandardStreams {

  private StandardStreams() {}

  /** Always UTF-8: what is piped in rarely says, and terminals are UTF-8 today. */
  static BufferedReader in() {
    return new BufferedReader(new InputStreamReader(System.in, UTF_8));
  }

  /** Whether a person types at a terminal and reads there what is printed. */
  static boolean typed() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }
}
