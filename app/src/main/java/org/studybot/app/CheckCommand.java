package org.studybot.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.Problem;
import org.studybot.knowledge.pack.Problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads notes and says what should be mended, without answering anything out of them. */
@Command(
    name = "check",
    description = "Reads notes and lists what should be mended, by file and line.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  @Override
  public Integer call() {
    List<Path> packs = notes.packs();
    PackReading reading = new PackReader(EntryIds.inMemory()).read(packs);
    PrintWriter out = spec.commandLine().getOut();
    for (Topic topic : reading.topics()) {
      out.println(topic.title() + ": " + topic.entries().size() + " entries");
    }
    reading.problems().forEach(out::println);
    out.println(reading.problems().isEmpty() ? "All is well." : summary(reading.problems()));
    return reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? 1
        : 0;
  }

  private static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return errors + " errors, " + (problems.size() - errors) + " warnings.";
  }
}
