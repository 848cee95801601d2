package org.studybot.benchmarks.collection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabbedFileTest {

  @TempDir private Path folder;
  private Path file = Path.of("");
  private Faults faults = new Faults(file);

  @BeforeEach
  void begin() {
    file = folder.resolve("lines.tsv");
    faults = new Faults(file);
  }

  @Test
  void takesQuotationMarksAsText() throws IOException {
    assertThat(read("d1\t\"Doctor\" Who\tsaid \"no\tand left\n"))
        .containsExactly(new TabbedLine(1, List.of("d1", "\"Doctor\" Who", "said \"no\tand left")));
  }

  @Test
  void keepsEmptyFields() throws IOException {
    assertThat(read("d1\t\t\n")).containsExactly(new TabbedLine(1, List.of("d1", "", "")));
  }

  @Test
  void readsFilesOfWindowsAndFilesWithoutALastLineFeed() throws IOException {
    assertThat(read("\uFEFFd1\tone\ttext\r\nd2\ttwo\ttext"))
        .containsExactly(
            new TabbedLine(1, List.of("d1", "one", "text")),
            new TabbedLine(2, List.of("d2", "two", "text")));
  }

  @Test
  void onlyALineFeedEndsALine() throws IOException {
    assertThat(read("d1\ta\u2028b\u0085c\td\re\n")).hasSize(1);
  }

  @Test
  void passesOverEmptyLinesButCountsThem() throws IOException {
    assertThat(read("\nd1\tone\ttext\n\n\nd2\ttwo\ttext\n\n"))
        .extracting(TabbedLine::number)
        .containsExactly(2, 5);
  }

  @Test
  void namesEachLineThatIsWrong() throws IOException {
    Files.write(
        file, "d1\tone\nd2\ttwo\ttext\n \tthree\ttext\nd4\tfo\u00fcr\ttext".getBytes(ISO_8859_1));

    assertThat(TabbedFile.read(file, 3, faults)).extracting(TabbedLine::number).containsExactly(2);
    assertThatThrownBy(faults::refuse)
        .isInstanceOf(CollectionException.class)
        .hasMessage(
            """
            %1$s, line 1: it should have 3 fields with tabs between them, but has 2
            %1$s, line 3: there is no id
            %1$s, line 4: this is not UTF-8"""
                .formatted(file));
  }

  @Test
  void tellsTheFirstFaultsOfMany() throws IOException {
    read("x\n".repeat(1021));

    assertThatThrownBy(faults::refuse)
        .message()
        .satisfies(told -> assertThat(told.lines()).hasSize(21))
        .endsWith("and 1,001 more");
  }

  private List<TabbedLine> read(String text) throws IOException {
    Files.writeString(file, text);
    return TabbedFile.read(file, 3, faults);
  }
}
