package org.studybot.knowledge.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.pack.Definition;
import org.studybot.knowledge.pack.Section;

/** Goes through the lines of a page and gathers the pieces of which it consists. */
final class Gathering {

  private static final int LONGEST_HEADING = 60;

  /** Of a term; more are the beginning of a sentence. */
  private static final int MOST_WORDS = 6;

  private final List<PageLine> lines;
  private final PageLayout layout;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<UnplacedLine> unplaced = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final PageQuestions questions = new PageQuestions();
  private final Hyphens hyphens;

  private @Nullable Kind section;
  private boolean sectionHasItems;
  private boolean sectionHasPieces;
  private @Nullable Piece open;

  /** A page has one synopsis, in however many places it stands. */
  private @Nullable Piece synopsis;

  /** Whether the line stands apart from the text above it. */
  private boolean apart = true;

  /** Whether the line above is a heading or the title. */
  private boolean headed;

  private Gathering(List<PageLine> lines) {
    this.lines = lines;
    this.layout = PageLayout.of(lines);
    this.hyphens = new Hyphens(lines);
  }

  /**
   * Gathers a page.
   *
   * @param titled whether the first line with a word in it is the title
   */
  static Gathering of(List<PageLine> lines, boolean titled) {
    Gathering gathering = new Gathering(lines);
    boolean title = titled;
    for (int i = 0; i < lines.size(); i++) {
      boolean blank = lines.get(i).shape() == PageLine.Shape.BLANK;
      if (title && !blank) {
        gathering.headed = true;
        title = false;
      } else {
        gathering.line(i);
      }
    }
    return gathering;
  }

  List<Piece> pieces() {
    return pieces;
  }

  List<UnplacedLine> unplaced() {
    return unplaced;
  }

  List<String> notes() {
    return Stream.of(notes, hyphens.notes()).flatMap(List::stream).toList();
  }

  /** What stands below a heading for questions, if that is what it is. */
  PageQuestions questions() {
    return questions;
  }

  private void line(int i) {
    PageLine line = lines.get(i);
    if (questions.takes(line, apart)) {
      apart = line.shape() == PageLine.Shape.BLANK;
      return;
    }
    Optional<Section> heading = line.section(apart);
    Optional<PageLine.Inline> inline = apart ? line.inline() : Optional.empty();
    if (line.shape() == PageLine.Shape.BLANK) {
      apart = true;
      headed = false;
    } else if (heading.isPresent()) {
      begin(heading.get(), i);
    } else if (inline.isPresent()) {
      begin(inline.get().section(), i);
      place(inline.get().rest(), i);
    } else {
      place(line, i);
    }
  }

  private void begin(Section announced, int i) {
    section =
        switch (announced) {
          case Section.Entries(Kind kind) -> kind;
          case Section.Questions(), Section.Unplaced() -> null;
        };
    if (announced instanceof Section.Questions) {
      questions.begin(lines.get(i));
    } else if (section == null) {
      unplaced.add(lines.get(i).unplaced());
    }
    open = null;
    sectionHasPieces = false;
    sectionHasItems = hasItems(i + 1);
    apart = true;
    headed = true;
  }

  private boolean hasItems(int from) {
    for (int i = from; i < lines.size(); i++) {
      boolean below = lines.get(i - 1).shape() == PageLine.Shape.BLANK;
      if (lines.get(i).section(below).isPresent()) {
        return false;
      }
      if (lines.get(i).isItem()) {
        return true;
      }
    }
    return false;
  }

  private void place(PageLine line, int i) {
    boolean underline =
        (line.shape() == PageLine.Shape.RULE && (headed || belowTable(i))) || isHeadOfTable(line);
    if (!underline) {
      Kind kind = line.isMarked() ? unknown(line) : section;
      if (kind == null) {
        unplaced.add(line.unplaced());
      } else {
        place(line, i, kind);
      }
      apart = false;
    }
    headed = false;
  }

  private boolean belowTable(int i) {
    return i > 0 && lines.get(i - 1).shape() == PageLine.Shape.ROW;
  }

  private boolean isHeadOfTable(PageLine line) {
    boolean head = section == Kind.CONCEPT && TableLine.isHead(line);
    if (head) {
      notes.add("Line %d was read as the names of a table's columns.".formatted(line.number()));
    }
    return head;
  }

  private void place(PageLine line, int i, Kind kind) {
    switch (line.shape()) {
      case BULLET, NUMBERED, ROW -> item(line, kind);
      case PROSE -> prose(line, i, kind);
      case BLANK, RULE, EDGE -> unplaced.add(line.unplaced());
    }
  }

  private void item(PageLine line, Kind kind) {
    Piece above = kind == Kind.SYNOPSIS ? synopsis : open;
    if (above != null && (kind == Kind.SYNOPSIS || isWithin(above, line))) {
      above.addItem(line);
    } else {
      start(kind, line);
    }
  }

  private static boolean isWithin(Piece above, PageLine item) {
    return above.first().isItem() && item.indent() >= above.first().indent() + 2;
  }

  private void prose(PageLine line, int i, Kind kind) {
    Piece above = kind == Kind.SYNOPSIS && open == null ? synopsis : open;
    if (kind == Kind.CONCEPT && !sectionHasItems && isDefinition(line)) {
      start(kind, line);
    } else if (above != null && goesOn(above, line)) {
      above.goOn(line, hyphens);
    } else if (above != null && (kind == Kind.SYNOPSIS || isBelow(above, line))) {
      above.addParagraph(line);
    } else if (kind == Kind.SYNOPSIS || !sectionHasItems) {
      start(kind, line);
    } else {
      stray(line, i);
    }
  }

  /** "Key person: the adult who …" at the start of a line, where no definition has a bullet. */
  private static boolean isDefinition(PageLine line) {
    String term = Definition.of(line.text()).term();
    return !term.isEmpty() && line.startsHigh() && term.split(" ", -1).length <= MOST_WORDS;
  }

  private boolean goesOn(Piece above, PageLine line) {
    if (above.isEmpty()) {
      return true;
    }
    return apart
        ? line.startsLow() && !above.last().endsSentence()
        : isBelow(above, line) || layout.goesOn(above.last(), line);
  }

  private static boolean isBelow(Piece above, PageLine line) {
    return above.first().isItem() && line.indent() > above.first().indent();
  }

  /** A line among items that belongs to none: a remark, or a heading nobody knows. */
  private void stray(PageLine line, int i) {
    if (sectionHasPieces && looksLikeHeading(line, i)) {
      unknown(line);
    }
    open = null;
    unplaced.add(line.unplaced());
  }

  private boolean looksLikeHeading(PageLine line, int i) {
    return line.text().length() <= LONGEST_HEADING
        && !line.endsSentence()
        && line.startsHigh()
        && lines.subList(i + 1, lines.size()).stream()
            .filter(next -> next.shape() != PageLine.Shape.BLANK)
            .findFirst()
            .filter(PageLine::isItem)
            .isPresent();
  }

  /** Ends the section: what stands below such a heading is not what stood above it. */
  private @Nullable Kind unknown(PageLine heading) {
    notes.add(
        "Line %d looks like a heading that Studybot does not know, so nothing below it was placed."
            .formatted(heading.number()));
    section = null;
    open = null;
    return null;
  }

  private void start(Kind kind, PageLine line) {
    open = new Piece(kind, line);
    pieces.add(open);
    synopsis = kind == Kind.SYNOPSIS ? open : synopsis;
    sectionHasPieces = true;
  }
}
