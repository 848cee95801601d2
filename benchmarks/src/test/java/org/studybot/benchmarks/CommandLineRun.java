package org.studybot.benchmarks;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What a run of a command printed, and its exit code. */
public record CommandLineRun(int exitCode, String out, String err) {

  public static CommandLineRun of(CommandLine command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return new CommandLineRun(command.execute(arguments), out.toString(), err.toString());
  }

  public List<String> lines() {
    return out.lines().toList();
  }
}
