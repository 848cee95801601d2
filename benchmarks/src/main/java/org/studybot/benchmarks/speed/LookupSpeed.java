package org.studybot.benchmarks.speed;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.studybot.benchmarks.Complaints;
import org.studybot.benchmarks.Logs;
import org.studybot.benchmarks.Search;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Compares lookups with bare searches. They take turns, a process each, so that a busy moment of
 * the machine does not fall on one of them alone.
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
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Search search = Search.LEXICAL;

  @Option(names = "--rounds", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "How long each of both is timed in a round, after as long a warm-up. Default:"
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
  public Integer call() throws RunnerException {
    Rounds done = new Rounds();
    for (int round = 1; round <= rounds; round++) {
      Round last = Round.of(new Runner(options()).run());
      done.add(last);
      say("round %d of %d: ratio %.2f".formatted(round, rounds, last.ratio()));
    }
    print(done, spec.commandLine().getOut());
    return CommandLine.ExitCode.OK;
  }

  private void say(String progress) {
    spec.commandLine().getErr().println(progress);
  }

  private Options options() {
    return new OptionsBuilder()
        .include(AskingInTurn.class.getPackageName() + "\\.(Lookup|Bare)Benchmark\\.")
        .param("corpus", corpus.toAbsolutePath().toString())
        .param("queries", queries.toAbsolutePath().toString())
        .param("search", search.name())
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
    out.printf(Locale.UK, "%-24s%10s%10s%n", "microseconds", "p50", "p99");
    out.printf(
        Locale.UK,
        "%-24s%10.1f%10.1f%n",
        "lookup, " + search,
        done.median(round -> round.lookup().getPercentile(50)),
        done.median(round -> round.lookup().getPercentile(99)));
    out.printf(
        Locale.UK,
        "%-24s%10.1f%10.1f%n",
        "bare BM25",
        done.median(round -> round.bare().getPercentile(50)),
        done.median(round -> round.bare().getPercentile(99)));
    out.printf(Locale.UK, "%-24s%10.2f%n", "ratio", done.median(Round::ratio));
    out.flush();
  }
}
