package org.studybot.app;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.studybot.core.question.Question;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.Problem;
import org.studybot.knowledge.pack.Problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads notes and says what should be mended, without answering anything out of them. */
@Command(
    name = "check",
    description = "Reads notes and questions and lists what should be mended, by file and line.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = "A page or a folder of notes; the packs if none is named.")
  private List<Path> places = List.of();

  @Override
  public Integer call() {
    List<Path> checked = places.isEmpty() ? notes.packs() : existing();
    PackReader reader = new PackReader(EntryIds.inMemory());
    PackReading reading = reader.read(checked);
    AuthoredQuestions questions = AuthoredQuestions.of(reading);
    PrintWriter out = spec.commandLine().getOut();
    printTopics(reading.topics(), questions.questions(), out);
    List<Problem> problems = new ArrayList<>(reading.problems());
    problems.addAll(questions.problems());
    problems.addAll(PackReader.ignored(checked));
    CheckReport.print(problems, out);
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? 1 : 0;
  }

  private List<Path> existing() {
    for (Path place : places) {
      if (!Files.exists(place)) {
        throw new ParameterException(spec.commandLine(), "There is no file or folder " + place);
      }
    }
    return places;
  }

  private static void printTopics(List<Topic> topics, List<Question> questions, PrintWriter out) {
    Map<String, Long> asked =
        questions.stream()
            .collect(groupingBy(question -> question.head().topicId(), Collectors.counting()));
    for (Topic topic : topics) {
      long count = asked.getOrDefault(topic.id(), 0L);
      String written = count == 0 ? "" : ", " + count + (count == 1 ? " question" : " questions");
      out.println(topic.title() + ": " + topic.entries().size() + " entries" + written);
    }
  }
}
