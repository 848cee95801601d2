package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.knowledge.Source;

/**
 * Finds the question sections of a file. They are cut out before anything reads the file as
 * Markdown: GIFT has its own use for hashes, hyphens and equals signs.
 */
final class QuestionSections {

  private static final int LONGEST_HEADING = 1_000;

  private QuestionSections() {}

  /** Cuts the sections out of the lines: what was there becomes empty lines. */
  static List<QuestionSection> cut(
      List<String> lines, String topicId, String file, Problems problems) {
    List<QuestionSection> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (section(lines.get(i)).filter(Section.Questions.class::isInstance).isPresent()) {
        List<String> region = lines.subList(i, end(lines, i + 1));
        String text = String.join("\n", region.subList(1, region.size()));
        if (text.isBlank()) {
          problems.warning(i + 1, "No question stands below this heading; add one or delete it.");
        } else {
          int empty = (int) region.stream().skip(1).takeWhile(String::isBlank).count();
          String questions = String.join("\n", region.subList(1 + empty, region.size()));
          found.add(
              new QuestionSection(
                  topicId, questions.stripTrailing(), new Source(file, i + 2 + empty)));
        }
        region.replaceAll(_ -> "");
      }
    }
    return found;
  }

  private static int end(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && section(lines.get(end)).isEmpty()) {
      end++;
    }
    return end;
  }

  private static Optional<Section> section(String line) {
    String heading = heading(line);
    return heading.isEmpty() ? Optional.empty() : Section.ofHeading(heading);
  }

  /** The words of a Markdown heading; empty if the line is none. */
  private static String heading(String line) {
    String text = line.stripLeading();
    int hashes = 0;
    while (hashes < text.length() && text.charAt(hashes) == '#') {
      hashes++;
    }
    boolean heading =
        hashes > 0
            && hashes <= 6
            && line.length() - text.length() <= 3
            && text.length() <= LONGEST_HEADING
            && hashes < text.length()
            && (text.charAt(hashes) == ' ' || text.charAt(hashes) == '\t');
    return heading ? withoutHashes(text.substring(hashes).strip()) : "";
  }

  private static String withoutHashes(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return end == 0 || Character.isWhitespace(text.charAt(end - 1))
        ? text.substring(0, end).strip()
        : text;
  }
}
