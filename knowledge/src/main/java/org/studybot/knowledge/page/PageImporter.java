package org.studybot.knowledge.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.studybot.knowledge.pack.FileWriting;
import org.studybot.knowledge.pack.NoteText;
import org.studybot.knowledge.pack.PackWriter;
import org.studybot.knowledge.pack.TopicId;
import org.studybot.knowledge.pack.UnreadableNoteException;

/** Turns pages of plain text into files of a pack. */
public final class PageImporter {

  private static final String NO_SECTION =
      "It has no section that Studybot knows. Put headings above its parts, such as 'Key concepts'"
          + " and 'Exam tips', each in a line of its own.";

  private PageImporter() {}

  /** Reads one page and writes nothing. */
  public static ImportedPage read(Path page) throws UnreadableNoteException {
    return read(NoteText.read(page), page, true);
  }

  /**
   * Reads a page that is not on the disk; questions on it have no place.
   *
   * @param name of the file it came as, for its title and its id; folders in it are ignored
   */
  public static ImportedPage read(String name, byte[] bytes) throws UnreadableNoteException {
    String plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]+", " ").strip();
    return read(NoteText.of(bytes), Path.of(plain.isEmpty() ? "page" : plain), false);
  }

  /** The page as the text of a pack's file; what could not be placed stands at its end. */
  public static String packText(ImportedPage page) {
    return PackWriter.write(
            page.topic(), page.unplaced().stream().map(UnplacedLine::toString).toList())
        + (page.questions().isEmpty() ? "" : "\n## Questions\n\n" + page.questions() + "\n");
  }

  private static ImportedPage read(NoteText note, Path page, boolean withQuestions) {
    ImportedPage read = PageParser.parse(note.text(), page, withQuestions);
    if (note.encoding().equals(StandardCharsets.UTF_8)) {
      return read;
    }
    List<String> notes = new ArrayList<>(read.notes());
    notes.addFirst(
        "The page was read as %s; check quotation marks and accents.".formatted(note.encoding()));
    return new ImportedPage(read.topic(), read.unplaced(), notes, read.questions());
  }

  /**
   * Reads pages and writes each into a pack, as a file that is named after the page. One page that
   * fails never stops the others.
   *
   * @param force whether files that are there already are replaced
   */
  public static ImportReport importPages(List<Path> pages, Path pack, boolean force) {
    Set<Path> written = new HashSet<>();
    List<ImportReport.Result> results = new ArrayList<>();
    for (Path page : pages) {
      Path file = pack.resolve(TopicId.of(page) + ".md");
      boolean first = written.add(file);
      results.add(
          first
              ? importPage(page, file, force)
              : refused(page, "Another page of this import has the same name; rename one."));
    }
    return new ImportReport(results);
  }

  private static ImportReport.Result importPage(Path page, Path file, boolean force) {
    try {
      ImportedPage content = read(page);
      if (content.topic().entries().isEmpty() && content.questions().isEmpty()) {
        return refused(page, OtherExport.of(NoteText.read(page).text()).orElse(NO_SECTION));
      }
      write(content, file, force);
      return new ImportReport.Result.Written(page, file, content);
    } catch (UnreadableNoteException unreadable) {
      return refused(page, at(unreadable) + unreadable.reason());
    } catch (FileAlreadyExistsException there) {
      return refused(page, "There is a %s already. To replace it, use --force.".formatted(file));
    } catch (IOException failed) {
      return refused(page, "%s cannot be written: %s".formatted(file, failed));
    }
  }

  private static String at(UnreadableNoteException unreadable) {
    return unreadable.line() > 1 ? "Line " + unreadable.line() + ": " : "";
  }

  private static void write(ImportedPage page, Path file, boolean force) throws IOException {
    String text = packText(page);
    if (force) {
      FileWriting.replace(file, text);
    } else {
      FileWriting.create(file, text);
    }
  }

  private static ImportReport.Result refused(Path page, String reason) {
    return new ImportReport.Result.Refused(page, reason);
  }
}
