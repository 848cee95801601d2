package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.studybot.knowledge.pack.Packs.problems;
import static org.studybot.knowledge.pack.Packs.read;
import static org.studybot.knowledge.pack.Packs.reading;
import static org.studybot.knowledge.pack.Packs.topic;
import static org.studybot.knowledge.pack.Packs.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.Problem.Severity;

class PackFolderTest {

  @TempDir Path pack;

  @Test
  void skipsReadmeAndHiddenFilesAndLooksIntoFolders() throws IOException {
    write(pack, "README.md", "No front matter");
    write(pack, "sub/readme.MD", "No front matter");
    write(pack, ".draft.md", "No front matter");
    write(pack, ".git/x.md", "No front matter");
    write(pack, "notes.txt", "No front matter");
    write(pack, "unit 1/Care.MD", "---", "title: Care", "---", "## Tips", "- Care.");

    PackReading reading = read(pack);

    assertThat(problems(reading)).isEmpty();
    assertThat(reading.topics()).extracting(Topic::id).containsExactly("care");
    assertThat(reading.topics().getFirst().entries().getFirst().source())
        .isEqualTo(new Source("unit 1/Care.MD", 5));
  }

  @Test
  void oneBadFileNeverHidesTheGoodOnes() throws IOException {
    write(pack, "good.md", "---", "title: Good", "---", "## Tips", "- Be good.");
    write(pack, "no-front.md", "# Title", "- x");
    write(pack, "no-title.md", "---", "course: X", "---", "## Tips", "- x");
    write(pack, "open.md", "---", "title: X", "## Tips", "- x");
    write(pack, "colon.md", "---", "title: Safeguarding: a start", "---", "## Tips", "- x");
    write(pack, "empty.md", "");
    Files.write(pack.resolve("binary.md"), new byte[] {0, 1, 2, 3});
    Files.write(pack.resolve("huge.md"), new byte[NoteText.MAX_BYTES + 1]);
    Files.createSymbolicLink(pack.resolve("gone.md"), pack.resolve("nowhere.md"));
    Files.createDirectories(pack.resolve("folder.md"));

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Good");
    assertThat(reading.problems())
        .allMatch(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::file, Problem::line)
        .containsExactlyInAnyOrder(
            tuple("no-front.md", 1),
            tuple("no-title.md", 1),
            tuple("open.md", 1),
            tuple("colon.md", 2),
            tuple("empty.md", 1),
            tuple("binary.md", 1),
            tuple("huge.md", 1),
            tuple("gone.md", 1));
  }

  @Test
  void followsLinksWithinThePackOnly(@TempDir Path elsewhere) throws IOException {
    write(elsewhere, "secret.md", "---", "title: Secret", "---", "## Tips", "- x");
    write(pack, ".data/real.md", "---", "title: Real", "---", "## Tips", "- x");
    Files.createSymbolicLink(pack.resolve("real.md"), pack.resolve(".data/real.md"));
    Files.createSymbolicLink(pack.resolve("secret.md"), elsewhere.resolve("secret.md"));
    Files.createSymbolicLink(pack.resolve("folder"), elsewhere);

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Real");
    assertThat(reading.problems()).extracting(Problem::file).containsExactly("secret.md");
  }

  @Test
  void namesBothFilesThatMakeTheSameTopic() throws IOException {
    write(pack, "a/care.md", "---", "title: First", "---", "## Tips", "- x");
    write(pack, "b/Care.md", "---", "title: Second", "---", "## Tips", "- y");

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("First");
    assertThat(problems(reading))
        .singleElement()
        .asString()
        .startsWith("Error in b/Care.md, line 1")
        .contains("a/care.md");
  }

  @Test
  void readsSeveralPacksTogether(@TempDir Path parent) throws IOException {
    write(parent.resolve("one"), "care.md", "---", "title: Care", "---", "## Tips", "- x");
    write(parent.resolve("two"), "care.md", "---", "title: Other", "---", "## Tips", "- x");
    write(parent.resolve("two"), "play.md", "---", "title: Play", "---", "## Tips", "- y");

    PackReading reading = read(parent.resolve("one"), parent.resolve("two"));

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Care", "Play");
    assertThat(reading.topics().getLast().entries().getFirst().source().file())
        .isEqualTo("two/play.md");
    assertThat(problems(reading)).singleElement().asString().contains("two/care.md", "one/care.md");
  }

  @Test
  void aMissingPackIsAProblem() throws IOException {
    write(pack, "file.md", "x");

    assertThat(problems(read(pack.resolve("nowhere"))))
        .singleElement()
        .asString()
        .startsWith("Error in nowhere, line 1");
    assertThat(problems(read(pack.resolve("file.md"))))
        .singleElement()
        .asString()
        .startsWith("Error in file.md, line 1");
  }

  @Test
  void readsOtherEncodingsAndLineEndings() throws IOException {
    String page = "---\r\ntitle: Café – “care”\r\n---\r\n## Tips\r\n- It’s wise.\r\n";
    Files.write(pack.resolve("a.md"), page.getBytes(Charset.forName("windows-1252")));
    Files.write(pack.resolve("b.md"), ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(pack.resolve("c.md"), "\uFEFF" + page.replace("\r\n", "\r"));

    PackReading reading = read(pack);

    assertThat(reading.topics())
        .hasSize(3)
        .allSatisfy(topic -> assertThat(topic.title()).isEqualTo("Café – “care”"))
        .allSatisfy(topic -> assertThat(topic.entries().getFirst().text()).isEqualTo("It’s wise."))
        .allSatisfy(topic -> assertThat(topic.entries().getFirst().source().line()).isEqualTo(5));
    assertThat(reading.problems()).extracting(Problem::file).containsExactly("a.md", "b.md");
  }
}
