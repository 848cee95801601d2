package org.studybot.knowledge.page;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** What became of the pages of an import, in their order. */
public record ImportReport(List<Result> results) {

  public ImportReport {
    results = List.copyOf(results);
  }

  /** What became of one page. */
  public sealed interface Result {

    Path page();

    /** It is in the pack now. */
    record Written(Path page, Path file, ImportedPage content) implements Result {}

    /**
     * Nothing was written for it.
     *
     * @param reason what is wrong and what to do, in a sentence or two
     */
    record Refused(Path page, String reason) implements Result {}
  }

  /** Whether every page is in the pack now. */
  public boolean complete() {
    return results.stream().noneMatch(Result.Refused.class::isInstance);
  }

  /** All of it for people, as plain text of several lines. */
  public String summary() {
    return results.stream().map(ImportReport::summary).collect(joining("\n\n"));
  }

  private static String summary(Result result) {
    return switch (result) {
      case Result.Written(var page, var file, var content) ->
          page + " is now " + file + "\n" + summary(content);
      case Result.Refused(var page, var reason) -> page + " was not imported.\n  " + reason;
    };
  }

  private static String summary(ImportedPage page) {
    Topic topic = page.topic();
    StringBuilder lines = new StringBuilder("  Title: " + topic.title());
    lines.append("\n  Found ").append(count(topic.entries().size(), "entry", "entries"));
    lines.append(": ").append(counts(topic));
    if (!page.questions().isEmpty()) {
      lines.append(
          "\n  Questions in GIFT, copied as they are; check the pack to see how they read.");
    }
    page.notes().forEach(note -> lines.append("\n  ").append(note));
    if (!page.unplaced().isEmpty()) {
      lines
          .append("\n  Could not place ")
          .append(count(page.unplaced().size(), "line", "lines"))
          .append("; see \"Unplaced\" at the end of the new file:");
      page.unplaced().forEach(line -> lines.append("\n    ").append(line));
    }
    return lines.toString();
  }

  private static String counts(Topic topic) {
    return Arrays.stream(Kind.values())
        .map(kind -> count(topic.entries(kind).size(), one(kind), many(kind)))
        .collect(joining(", "));
  }

  private static String one(Kind kind) {
    return kind.label().toLowerCase(Locale.UK);
  }

  private static String many(Kind kind) {
    return kind == Kind.SYNOPSIS ? "synopses" : one(kind) + "s";
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
