package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWritingTest {

  @TempDir private Path folder;

  @Test
  void putsTheWholeTextInPlaceOfTheOldAndLeavesNoDraftBehind() throws IOException {
    Path deep = folder.resolve("new/deep");
    Path file = deep.resolve("page.md");

    FileWriting.replace(file, "first \u00e9");
    FileWriting.replace(file, "second \ud83d\udc69");

    assertThat(file).hasContent("second \ud83d\udc69");
    assertThat(names(deep)).containsExactly("page.md");
  }

  @Test
  void leavesTheOldTextWhereTheNewCannotBePut() throws IOException {
    Path inTheWay = Files.createDirectories(folder.resolve("page.md/inside"));

    assertThatThrownBy(() -> FileWriting.replace(folder.resolve("page.md"), "text"))
        .isInstanceOf(IOException.class);

    assertThat(inTheWay).isDirectory();
    assertThat(names(folder)).containsExactly("page.md");
  }

  @Test
  void makesNoFileThatIsThereAlready() throws IOException {
    Path file = folder.resolve("page.md");
    FileWriting.create(file, "first");

    assertThatThrownBy(() -> FileWriting.create(file, "second"))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("first");
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
