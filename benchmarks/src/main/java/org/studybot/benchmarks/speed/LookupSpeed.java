package org.studybot.benchmarks.speed;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.studybot.benchmarks.Complaints;
import org.studybot.benchmarks.DataFolder;
import org.studybot.benchmarks.Logs;
import org.studybot.benchmarks.Search;
import org.studybot.benchmarks.collection.DocumentNotes;
import org.studybot.knowledge.Catalogue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Compares lookups with bare searches. They take turns, a process each, so that a busy moment of
 * the machine does not fall on one of them alone. There should be more questions than can be asked
 * in the time given: the vectors of some thousand questions are remembered.
 */
@Command(
    name = "lookup-speed",
    description = "Measures a lookup beside a bare Lucene BM25 search of the same texts.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class LookupSpeed implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "FILE",
      description = "The documents: id, title, text, with tabs between them.")
  private Path corpus = Path.of("");

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description = "The questions: id, question.")
  private Path queries = Path.of("");

  @Option(
      names = "--search",
      paramLabel = "WAY",
      description =
          "One of: ${COMPLETION-CANDIDATES}; hybrid times both. Default: ${DEFAULT-VALUE}.")
  private Search search = Search.HYBRID;

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "How long each is timed in a round, after as long a warm-up. Default:"
              + " ${DEFAULT-VALUE}.")
  private int seconds = 5;

  @Option(names = "--in-this-process", hidden = true)
  private boolean inThisProcess;

  public static void main(String[] arguments) {
    Logs.withoutAdvice();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return Complaints.handledBy(new CommandLine(new LookupSpeed()));
  }

  @Override
  public Integer call() throws RunnerException, IOException {
    Rounds done = new Rounds();
    try (DataFolder data = DataFolder.temporary()) {
      build(data);
      for (int round = 1; round <= rounds; round++) {
        say("round %d of %d".formatted(round, rounds));
        done.add(Round.of(new Runner(options(data)).run()));
      }
    }
    print(done, spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }

  /** Once for all rounds: to encode a corpus takes its time. */
  private void build(DataFolder data) {
    Catalogue notes = DocumentNotes.read(corpus);
    for (Search way : EnumSet.range(Search.LEXICAL, search)) {
      say("building the index for " + way + " search");
      way.open(data.path().resolve(way.toString()), notes).close();
    }
  }

  private Set<Timed> timed() {
    return switch (search) {
      case LEXICAL -> EnumSet.of(Timed.BARE, Timed.LEXICAL);
      case HYBRID -> EnumSet.allOf(Timed.class);
    };
  }

  private void say(String progress) {
    spec.commandLine().getErr().println(progress);
  }

  private Options options(DataFolder data) {
    ChainedOptionsBuilder options = new OptionsBuilder();
    timed().forEach(one -> options.include(Pattern.quote(one.prefix())));
    return options
        .param("corpus", corpus.toAbsolutePath().toString())
        .param("queries", queries.toAbsolutePath().toString())
        .param("data", data.path().toAbsolutePath().toString())
        .forks(inThisProcess ? 0 : 1)
        .warmupIterations(1)
        .warmupTime(TimeValue.seconds(seconds))
        .measurementIterations(1)
        .measurementTime(TimeValue.seconds(seconds))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private void print(Rounds done, PrintWriter out) {
    out.printf("%-44s%10s%10s%n", "microseconds", "p50", "p99");
    for (Timed timed : timed()) {
      out.printf(
          Locale.UK,
          "%-44s%10.1f%10.1f%n",
          timed.label(),
          done.median(round -> round.percentile(timed, 50)),
          done.median(round -> round.percentile(timed, 99)));
    }
    print("lexical ÷ bare", done.median(Round::lexicalToBare), out);
    if (search == Search.HYBRID) {
      print("hybrid ÷ (encoding + lexical)", done.median(Round::hybridToParts), out);
    }
    out.flush();
  }

  private static void print(String label, double ratio, PrintWriter out) {
    out.printf(Locale.UK, "%-44s%10.2f%n", "ratio, p50: " + label, ratio);
  }
}
