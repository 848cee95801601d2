package org.studybot.app;

import static java.util.stream.Collectors.groupingBy;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.studybot.knowledge.pack.Problem;
import org.studybot.knowledge.pack.Problem.Severity;

/** What should be mended, as a table for each file: the line, how bad it is, and what to do. */
final class CheckReport {

  private CheckReport() {}

  static void print(List<Problem> problems, PrintWriter out) {
    Map<String, List<Problem>> byFile =
        problems.stream()
            .collect(groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()));
    byFile.forEach((file, found) -> print(file, found, out));
    out.println(problems.isEmpty() ? "All is well." : summary(problems));
  }

  private static void print(String file, List<Problem> problems, PrintWriter out) {
    out.println();
    out.println(file);
    for (Problem problem : problems) {
      String start = "%6d  %-9s".formatted(problem.line(), label(problem.severity()));
      out.println(start + problem.message());
    }
  }

  private static String label(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }

  private static String summary(List<Problem> problems) {
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return System.lineSeparator()
        + errors
        + " errors, "
        + (problems.size() - errors)
        + " warnings. An error leaves out a file or a question until it is mended.";
  }
}
