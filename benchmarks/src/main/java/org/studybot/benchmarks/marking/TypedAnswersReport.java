package org.studybot.benchmarks.marking;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Marks a file of cases. Exit codes: 0 it ran, 1 it could not, 2 wrong usage. */
@Command(
    name = "typed-answers",
    description = "Counts how often typed answers are marked otherwise than somebody would.",
    footer =
        "A line of the file has four cells between tabs: kind, accepted answer, typed answer,"
            + " RIGHT or WRONG. Lines that begin with # and a blank are remarks.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class TypedAnswersReport implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--cases", paramLabel = "FILE", required = true, description = "The cases.")
  private Path cases = Path.of("");

  @Option(names = "--counts", description = "Leaves out the cases that went wrong.")
  private boolean countsOnly;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TypedAnswersReport()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<MarkingCase> all =
        Files.readAllLines(cases).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .map(MarkingCase::of)
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    out.println("kind\tRIGHT\tright marked wrong\tWRONG\twrong marked right");
    Map<String, List<MarkingCase>> byKind =
        all.stream()
            .collect(Collectors.groupingBy(MarkingCase::kind, TreeMap::new, Collectors.toList()));
    byKind.forEach((kind, ofKind) -> out.println(counts(kind, ofKind)));
    out.println(counts("all", all));
    if (!countsOnly) {
      all.stream()
          .filter(it -> !it.right() && it.isMarkedRight())
          .forEach(it -> out.println("wrong marked right: " + it.line()));
      all.stream()
          .filter(it -> it.right() && !it.isMarkedRight())
          .forEach(it -> out.println("right marked wrong: " + it.line()));
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static String counts(String kind, List<MarkingCase> cases) {
    long right = cases.stream().filter(MarkingCase::right).count();
    long refused = cases.stream().filter(it -> it.right() && !it.isMarkedRight()).count();
    long accepted = cases.stream().filter(it -> !it.right() && it.isMarkedRight()).count();
    return String.join(
        "\t",
        kind,
        Long.toString(right),
        Long.toString(refused),
        Long.toString(cases.size() - right),
        Long.toString(accepted));
  }
}
