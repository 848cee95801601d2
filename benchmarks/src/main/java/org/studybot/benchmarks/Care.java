package org.studybot.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.studybot.benchmarks.danger.Example;
import org.studybot.core.care.Danger;
import org.studybot.core.care.DangerRecognizer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how well the recogniser tells danger from study. Exit codes as for {@link Evaluate}. */
@Command(
    name = "care",
    description = "Measures how well text that speaks of danger is told from study questions.",
    footer = "A file has a line a case: danger or study, a tab, and the text; # begins a remark.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class Care implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--cases",
      required = true,
      paramLabel = "FILE",
      description = "A file of cases; repeatable, each measured by itself.")
  private List<Path> files = List.of();

  @Option(names = "--only-figures", description = "Does not list the cases that went wrong.")
  private boolean onlyFigures;

  private final DangerRecognizer recognizer = DangerRecognizer.english();

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return Complaints.handledBy(new CommandLine(new Care()));
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      print(file, Example.read(file));
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(Path file, List<Example> cases) {
    PrintWriter out = spec.commandLine().getOut();
    List<Example> missed = wrong(cases, true);
    List<Example> alarms = wrong(cases, false);
    long danger = cases.stream().filter(Example::danger).count();
    long study = cases.size() - danger;
    out.printf("%s: %d of danger, %d of study%n", file, danger, study);
    out.printf("  recall        %s%n", share(danger - missed.size(), danger));
    out.printf("  false alarms  %s%n", share(alarms.size(), study));
    if (!onlyFigures) {
      missed.forEach(it -> out.printf("missed\t%s%n", it.text()));
      alarms.forEach(it -> out.printf("alarm\t%s%n", it.text()));
    }
    out.flush();
  }

  private List<Example> wrong(List<Example> cases, boolean danger) {
    return cases.stream()
        .filter(it -> it.danger() == danger)
        .filter(it -> (recognizer.recognize(it.text()) != Danger.NONE) != danger)
        .toList();
  }

  private static String share(long part, long whole) {
    return whole == 0
        ? "no cases"
        : "%.3f (%d of %d)".formatted((double) part / whole, part, whole);
  }
}
