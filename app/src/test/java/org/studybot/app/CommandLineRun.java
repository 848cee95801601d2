package org.studybot.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a run of the command line printed, and its exit code. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... arguments) {
    return withInput("", arguments);
  }

  /** Standard input belongs to the whole process: one such run at a time. */
  static CommandLineRun withInput(String input, String... arguments) {
    return withInput(input, Main.commandLine(), arguments);
  }

  /** The same of one command by itself. */
  static synchronized CommandLineRun withInput(
      String input, CommandLine commandLine, String... arguments) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
    try {
      StringWriter out = new StringWriter();
      StringWriter err = new StringWriter();
      commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
      return new CommandLineRun(commandLine.execute(arguments), out.toString(), err.toString());
    } finally {
      System.setIn(before);
    }
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
