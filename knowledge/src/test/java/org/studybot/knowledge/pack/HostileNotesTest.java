package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.page.PageImporter;

/**
 * Texts that make a reader slow or deep: each is read to its end, as a note and as a page, in a
 * time that a person would wait. Long enough that a quadratic step overruns it.
 */
class HostileNotesTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
  private static final int LENGTH = 400_000;

  @TempDir private Path pack;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1",
        ".1",
        "**x ",
        "__x ",
        "**x** ",
        "*",
        "_",
        "__a__",
        "# ",
        "#",
        "#a ",
        " ",
        "\t",
        "|",
        "| a ",
        "a\t",
        "- ",
        "> ",
        "1. ",
        "[",
        "](",
        "![",
        "<",
        "<sup>",
        "<sup>2</sup>",
        "<!--",
        "&",
        "&amp;",
        "`",
        "``` ",
        "\\",
        "{",
        "{#",
        "a-",
        "a: ",
        ": ",
        "\uFF1A",
        " - ",
        "(",
        ")",
        ".)",
        "::",
        "=",
        "~",
        "x\n",
        "x\n\n",
        "- x\n",
        "# x\n",
        "|a|b|\n",
        "a\tb\n",
        "mem-\n",
        "a: b\n",
        "> - ",
        "\u26A0\uFE0F",
        "\uF0D8",
        "\uFEFF",
        "---\n",
        "***",
        "$",
        "%",
        "\"",
        "'"
      })
  void readsEndlessRepetitionInBoundedTime(String piece) {
    String body = piece.repeat(LENGTH / piece.getBytes(StandardCharsets.UTF_8).length);
    String note = "---\ntitle: A\n---\n\n## Key concepts\n\n- x: y\n\n" + body + "\n";
    String page = "A page\n\nKey concepts\n" + body + "\n";

    assertTimeoutPreemptively(
        LONG_ENOUGH,
        () -> {
          Files.writeString(pack.resolve("a.md"), note);
          PackReading reading = new PackReader(EntryIds.inMemory()).read(List.of(pack));
          assertThat(reading.topics().size() + reading.problems().size()).isPositive();
          var read = PageImporter.read("a.txt", page.getBytes(StandardCharsets.UTF_8));
          assertThat(read.topic().title()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "a: ", "- ", "? ", "'", "\"", "#", " #", "&a ", "*a ", "!", "|"})
  void readsEndlessFrontMatterInBoundedTime(String piece) {
    String note =
        "---\ntitle: A\nx: " + piece.repeat(19_000 / piece.length()) + "\n---\n\n## Tips\n";

    assertTimeoutPreemptively(
        LONG_ENOUGH,
        () -> {
          Files.writeString(pack.resolve("a.md"), note);
          PackReading reading = new PackReader(EntryIds.inMemory()).read(List.of(pack));
          assertThat(reading.problems()).isNotEmpty();
        });
  }
}
