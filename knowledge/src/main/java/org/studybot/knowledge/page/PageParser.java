package org.studybot.knowledge.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.Draft;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.TopicId;

/** Makes a topic of the text of a page. */
final class PageParser {

  private final String topicId;
  private final String file;
  private final boolean withQuestions;
  private final List<String> notes = new ArrayList<>();
  private final List<UnplacedLine> unplaced = new ArrayList<>();

  private PageParser(Path page, boolean withQuestions) {
    this.withQuestions = withQuestions;
    this.topicId = TopicId.of(page);
    this.file = String.valueOf(page.getFileName());
  }

  static ImportedPage parse(String text, Path page) {
    return parse(text, page, true);
  }

  /**
   * Reads a page.
   *
   * @param withQuestions whether questions in GIFT are wanted; otherwise they have no place
   */
  static ImportedPage parse(String text, Path page, boolean withQuestions) {
    String[] raw = text.split("\r\n|[\r\n\u2028\u2029]", -1);
    List<PageLine> lines =
        IntStream.range(0, raw.length).mapToObj(i -> PageLine.of(i + 1, raw[i])).toList();
    return new PageParser(page, withQuestions).parse(lines, page);
  }

  private ImportedPage parse(List<PageLine> lines, Path page) {
    Optional<String> title = PageTitle.in(lines);
    if (title.isEmpty()) {
      notes.add("The title was made from the file's name; change it if there is a better one.");
    }
    Gathering gathering = Gathering.of(lines, title.isPresent());
    notes.addAll(gathering.notes());
    unplaced.addAll(gathering.unplaced());
    String questions = withQuestions ? gathering.questions().text() : "";
    if (questions.isEmpty()) {
      unplaced.addAll(gathering.questions().unplaced());
    }
    List<Entry> entries = EntryIds.inMemory().name(drafts(gathering.pieces()));
    Topic topic =
        new Topic(
            topicId,
            title.orElseGet(() -> PageTitle.of(page)),
            "",
            List.of(),
            List.of(),
            null,
            entries);
    unplaced.sort(Comparator.comparingInt(UnplacedLine::number));
    return new ImportedPage(topic, unplaced, notes, questions);
  }

  private List<Draft> drafts(List<Piece> pieces) {
    return pieces.stream()
        .sorted(Comparator.comparing(Piece::kind))
        .flatMap(piece -> draft(piece).stream())
        .toList();
  }

  private Optional<Draft> draft(Piece piece) {
    Draft draft = piece.draft(topicId, file);
    if (draft.text().isEmpty()) {
      piece.lines().forEach(line -> unplaced.add(line.unplaced()));
      return Optional.empty();
    }
    if (draft.kind() == Kind.CONCEPT && draft.term().isEmpty()) {
      notes.add(
          "The concept in line %d has no term; write it as 'Term: what it means'."
              .formatted(piece.first().number()));
    }
    return Optional.of(draft);
  }
}
