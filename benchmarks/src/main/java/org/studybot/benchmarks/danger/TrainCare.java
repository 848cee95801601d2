package org.studybot.benchmarks.danger;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.studybot.benchmarks.Complaints;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns the model of danger, and measures it on each author in turn, learnt from the others. */
@Command(
    name = "train-care",
    description = "Learns to tell danger from study, and writes what was learnt.",
    footer = "A file has a line an example: danger or study, a tab, and the text.",
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class TrainCare implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--authors",
      required = true,
      paramLabel = "FOLDER",
      description = "A file of examples for each author.")
  private Path folder = Path.of("");

  @Option(
      names = "--cross-validate",
      description = "Writes nothing; measures each author with what is learnt from the others.")
  private boolean crossValidate;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where what was learnt is written.")
  private Path out = Path.of("");

  public static void main(String[] arguments) {
    System.exit(Complaints.handledBy(new CommandLine(new TrainCare())).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Map<Path, List<Example>> authors = new LinkedHashMap<>();
    for (Path file : Example.files(folder)) {
      authors.put(file, Example.read(file));
    }
    if (crossValidate) {
      authors.forEach((file, _) -> measure(file, authors));
    } else {
      LearntWords.from(Disguise.added(all(authors))).write(out);
    }
    return CommandLine.ExitCode.OK;
  }

  private static List<Example> all(Map<Path, List<Example>> authors) {
    return authors.values().stream().flatMap(List::stream).toList();
  }

  private void measure(Path author, Map<Path, List<Example>> authors) {
    Map<Path, List<Example>> others = new LinkedHashMap<>(authors);
    List<Example> unread = Optional.ofNullable(others.remove(author)).orElseThrow();
    LearntWords learnt = LearntWords.from(Disguise.added(all(others)));
    List<Example> alarms = unread.stream().filter(it -> learnt.isDanger(it.text())).toList();
    PrintWriter to = spec.commandLine().getOut();
    to.printf(
        "%s  recall %.3f  false alarms %.3f%n",
        author.getFileName(), share(true, alarms, unread), share(false, alarms, unread));
    to.flush();
  }

  private static double share(boolean danger, List<Example> part, List<Example> whole) {
    return (double) count(danger, part) / Math.max(1, count(danger, whole));
  }

  private static long count(boolean danger, List<Example> examples) {
    return examples.stream().filter(it -> it.danger() == danger).count();
  }
}
