package org.studybot.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.studybot.benchmarks.collection.TestCollection;
import org.studybot.benchmarks.measure.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures answers on a collection. Exit codes: 0 it ran, 1 it could not, 2 wrong usage. */
@Command(
    name = "evaluate",
    description = "Measures how well and how fast questions are answered.",
    footer = "docs/quality.md says what the figures mean and what the files look like.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class Evaluate implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CollectionOptions collectionOptions = new CollectionOptions();

  @Option(
      names = "--search",
      paramLabel = "WAY",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Search search = Search.HYBRID;

  @Option(
      names = "--run",
      paramLabel = "FILE",
      description = "Writes the rankings, in the form that trec_eval reads.")
  private @Nullable Path run;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keeps the index there; without it, one is built and thrown away.")
  private @Nullable Path data;

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Option(
      names = "--failures",
      description = "Also lists the questions that went wrong, save those of the set 'test'.")
  private boolean failures;

  public static void main(String[] arguments) {
    Logs.withoutAdvice();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return Complaints.handledBy(new CommandLine(new Evaluate()));
  }

  @Override
  public Integer call() throws IOException {
    TestCollection collection = collectionOptions.read();
    collection.remarks().forEach(spec.commandLine().getErr()::println);
    try (DataFolder folder = data == null ? DataFolder.temporary() : DataFolder.of(data)) {
      Results results = new Evaluation(collection, search, folder).run();
      if (run != null) {
        write(run, results);
      }
      print(results, collection);
    }
    return CommandLine.ExitCode.OK;
  }

  private static void write(Path file, Results results) throws IOException {
    try (RunFile out = new RunFile(file, "studybot-" + results.search())) {
      for (Reply reply : results.replies()) {
        out.write(reply.question().id(), reply.nearest());
      }
    }
  }

  private void print(Results results, TestCollection collection) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(JsonReport.of(results));
    } else {
      new TextReport(out, results).print();
    }
    if (failures) {
      new Failures(collection, json ? spec.commandLine().getErr() : out).print(results.replies());
    }
  }
}
