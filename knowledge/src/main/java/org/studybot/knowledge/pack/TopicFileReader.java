package org.studybot.knowledge.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.studybot.knowledge.pack.PackFolder.PackFile;

/** Reads one file of a pack: front matter, question sections, and the rest as Markdown. */
final class TopicFileReader {

  /** Front matter is a few names; a longer one has lost its closing line. */
  private static final int MAX_FRONT_MATTER = 20_000;

  private final PackFile file;
  private final String topicId;
  private final List<String> lines;
  private final Problems problems;

  private TopicFileReader(PackFile file, String text, Problems problems) {
    this.file = file;
    this.topicId = TopicId.of(file.path());
    this.lines = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
    this.problems = problems;
  }

  /** Empty, and with an error among the problems, if the file cannot be used. */
  static Optional<TopicFile> read(PackFile file, Problems problems) {
    try {
      NoteText note = NoteText.read(file.path());
      if (!note.encoding().equals(UTF_8)) {
        problems.warning(
            1,
            "It was read as %s; save it as UTF-8, and check quotation marks and accents."
                .formatted(note.encoding()));
      }
      return new TopicFileReader(file, note.text(), problems).read();
    } catch (UnreadableNoteException unreadable) {
      problems.error(unreadable.line(), unreadable.reason());
      return Optional.empty();
    }
  }

  private Optional<TopicFile> read() {
    return frontMatter().map(this::withBody);
  }

  private TopicFile withBody(FrontMatter front) {
    List<QuestionSection> questions = QuestionSections.cut(lines, topicId, file.name(), problems);
    List<Draft> drafts =
        TopicBody.read(
            String.join("\n", lines),
            front.title(),
            new Drafting(topicId, file.name(), problems),
            problems);
    if (drafts.isEmpty() && questions.isEmpty()) {
      problems.warning(
          1, "There is nothing to learn in it yet; add a section, such as '## Key concepts'.");
    }
    return new TopicFile(topicId, file.name(), front, drafts, questions);
  }

  /** Takes the front matter off: its lines become empty, so that the others keep their numbers. */
  private Optional<FrontMatter> frontMatter() {
    int begin = begin();
    int end = end(begin);
    if (end < 0) {
      problems.error(
          1,
          "It does not say what it is about. Begin it with three lines: '---', then"
              + " 'title: ' and the topic's name, then '---' again.");
      return Optional.empty();
    }
    String yaml = String.join("\n", lines.subList(begin + 1, end));
    Collections.fill(lines.subList(begin, end + 1), "");
    if (yaml.length() > MAX_FRONT_MATTER) {
      problems.error(begin + 1, "The part between the two lines '---' is too long; shorten it.");
      return Optional.empty();
    }
    return parsed(yaml, begin + 1);
  }

  private Optional<FrontMatter> parsed(String yaml, int lineBefore) {
    var fields = FrontMatterParser.parse(yaml, lineBefore, problems);
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    FrontMatter front = FrontMatter.of(fields.get(), problems);
    if (front.title().isEmpty()) {
      problems.error(
          lineBefore,
          "The title is missing. Add 'title: ' and the topic's name below the first '---'.");
      return Optional.empty();
    }
    return Optional.of(front);
  }

  /** The first line that is not empty. */
  private int begin() {
    int begin = 0;
    while (begin + 1 < lines.size() && lines.get(begin).isBlank()) {
      begin++;
    }
    return begin;
  }

  private int end(int begin) {
    if (!lines.get(begin).strip().equals("---")) {
      return -1;
    }
    for (int i = begin + 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return i;
      }
    }
    return -1;
  }
}
