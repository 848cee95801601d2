package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.knowledge.Source;

/**
 * Finds the question sections of a file. They are cut out before anything reads the file as
 * Markdown: GIFT has its own use for hashes, hyphens and equals signs.
 */
final class QuestionSections {

  private static final Pattern HEADING =
      Pattern.compile(" {0,3}#{1,6}[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

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
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? Section.ofHeading(heading.group(1)) : Optional.empty();
  }
}
