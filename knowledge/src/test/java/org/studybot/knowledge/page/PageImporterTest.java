package org.studybot.knowledge.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;
import org.studybot.knowledge.pack.UnreadableNoteException;

class PageImporterTest {

  /** In the shape of a page as staff have it: the first line is the synopsis, cut off. */
  private static final String PAGE =
      """
      This page is about forest school sessions for young children, with attention to how adults plan a
      Topic Synopsis
      This page is about forest school sessions for young children, with attention to how adults plan a safe day outdoors. It also covers weather, clothing and tools.
      Key Concepts & Core Principles
      - Risk-benefit assessment: Weighing what a child may gain against what may go wrong.
      - Base camp: The place to which a group returns, with shelter, water and a first-aid kit.
      Exam Tips & Revision Strategies
      - Name one benefit and one risk of each activity.
      - Link the weather to the clothing you would check.
      Common Misconceptions & Mistakes to Avoid
      - Believing that bad weather always means staying indoors.
      - Forgetting to say who counts the children.
      Examiner Marking Points
      - Award credit for a realistic plan for rain.
      - Look for a head count before, during and after the session.""";

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void makePack() {
    pack = folder.resolve("pack");
  }

  @Test
  void turnsAPageIntoAPackFile() throws IOException {
    ImportReport report = importPage("forest-school.txt", PAGE);

    assertThat(report.complete()).isTrue();
    assertThat(report.summary())
        .isEqualTo(
            """
            %s is now %s
              Title: Forest school
              Found 9 entries: 1 synopsis, 2 concepts, 2 exam tips, 2 common mistakes, 2 marking points
              The title was made from the file's name; change it if there is a better one.
              Could not place 1 line; see "Unplaced" at the end of the new file:
                Line 1: This page is about forest school sessions for young children, with attention to how adults plan a"""
                .formatted(folder.resolve("forest-school.txt"), pack.resolve("forest-school.md")));
    PackReading reading = new PackReader(EntryIds.inMemory()).read(List.of(pack));
    Topic topic = reading.topics().getFirst();
    assertThat(topic.title()).isEqualTo("Forest school");
    assertThat(topic.entries()).hasSize(9);
    assertThat(topic.entries(Kind.CONCEPT))
        .extracting(Entry::term)
        .containsExactly("Risk-benefit assessment", "Base camp");
    assertThat(topic.entries(Kind.SYNOPSIS).getFirst().text()).startsWith("This page is about");
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .contains("Learners do not see what stands below this heading");
  }

  @Test
  void whatIsWrittenReadsBackAsItWasFound() throws IOException {
    Path page = write("forest-school.txt", PAGE);
    PageImporter.importPages(List.of(page), pack, false);

    assertThat(new PackReader(EntryIds.inMemory()).read(List.of(pack)).topics())
        .singleElement()
        .usingRecursiveComparison()
        .ignoringFields("entries.source")
        .isEqualTo(PageImporter.read(page).topic());
  }

  @Test
  void neverReplacesAFileUnlessForced() throws IOException {
    Path page = write("forest-school.txt", PAGE);
    Path file = pack.resolve("forest-school.md");
    Files.createDirectories(pack);
    Files.writeString(file, "mine");

    ImportReport report = PageImporter.importPages(List.of(page), pack, false);

    assertThat(report.complete()).isFalse();
    assertThat(report.summary()).contains("was not imported", "--force");
    assertThat(file).hasContent("mine");
    assertThat(PageImporter.importPages(List.of(page), pack, true).complete()).isTrue();
    assertThat(file).content().startsWith("---\ntitle: Forest school\n");
    assertThat(pack.toFile().list()).containsExactly("forest-school.md");
  }

  @Test
  void twoPagesOfOneNameNeverReplaceEachOther() throws IOException {
    Path first = write("a/care.txt", "Exam tips\n- First.");
    Path second = write("b/Care.TXT", "Exam tips\n- Second.");

    ImportReport report = PageImporter.importPages(List.of(first, second), pack, true);

    assertThat(report.results()).last().isInstanceOf(ImportReport.Result.Refused.class);
    assertThat(pack.resolve("care.md")).content().contains("First.");
  }

  @Test
  void onePageThatFailsNeverStopsTheOthers() throws IOException {
    Path binary = folder.resolve("scan.pdf");
    Files.write(binary, "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));

    ImportReport report =
        PageImporter.importPages(
            List.of(
                folder.resolve("nowhere.txt"),
                folder,
                binary,
                write("empty.txt", ""),
                write("prose.txt", "Only some words.\nAnd more."),
                write("care.txt", "Exam tips\n- Be kind.")),
            pack,
            false);

    assertThat(report.results())
        .extracting(result -> result instanceof ImportReport.Result.Written)
        .containsExactly(false, false, false, false, false, true);
    assertThat(report.summary())
        .contains("There is no such file.", "It is not a file.", "It is not plain text")
        .contains("It has no section that Studybot knows");
    assertThat(pack.toFile().list()).containsExactly("care.md");
  }

  @Test
  void readsAPageHoweverItWasSaved() throws IOException {
    Path page = write("forest-school.txt", "");
    List<Entry> expected = read("forest-school.txt", PAGE).topic().entries();
    String windows = PAGE.replace("\n", "\r\n");

    for (byte[] saved :
        List.of(
            windows.getBytes(StandardCharsets.UTF_8),
            PAGE.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + windows).getBytes(StandardCharsets.UTF_16BE))) {
      Files.write(page, saved);
      assertThat(PageImporter.read(page).topic().entries()).isEqualTo(expected);
    }
    Files.write(page, "Exam tips\r\n• It’s “wise”.".getBytes(Charset.forName("windows-1252")));
    ImportedPage read = PageImporter.read(page);
    assertThat(read.topic().entries().getFirst().text()).isEqualTo("It’s “wise”.");
    assertThat(read.notes()).anyMatch(note -> note.contains("windows-1252"));
  }

  @Test
  void anUnreadablePageSaysWhy() {
    assertThatThrownBy(() -> PageImporter.read(folder.resolve("nowhere.txt")))
        .isInstanceOf(UnreadableNoteException.class)
        .hasMessage("There is no such file.");
  }

  private ImportReport importPage(String name, String text) throws IOException {
    return PageImporter.importPages(List.of(write(name, text)), pack, false);
  }

  private ImportedPage read(String name, String text) throws IOException {
    return PageImporter.read(write(name, text));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }
}
