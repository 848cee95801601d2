package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** What the guide for authors tells them must be so. */
class GuideTest {

  private static final Path GUIDE = Path.of("../docs/pack-format.md");

  @TempDir Path pack;

  @Test
  void theExampleIsAWholeTopicWithoutProblems() throws IOException {
    Matcher example = Pattern.compile("(?s)```markdown\n(.*?)```").matcher(Files.readString(GUIDE));
    assertThat(example.find()).isTrue();
    Packs.write(pack, "key-person.md", example.group(1));

    PackReading reading = Packs.read(pack);

    assertThat(Packs.problems(reading)).isEmpty();
    Topic topic = reading.topics().getFirst();
    assertThat(Stream.of(Kind.values()).map(kind -> topic.entries(kind).size()))
        .containsExactly(1, 2, 1, 1, 1);
    assertThat(topic.aliases()).containsExactly("key worker", "special adult");
  }

  @Test
  void everyHeadingInTheTableIsKnown() throws IOException {
    Matcher row =
        Pattern.compile("(?m)^\\| `## (.*?)` \\| (.*) \\|$").matcher(Files.readString(GUIDE));
    int rows = 0;
    while (row.find()) {
      rows++;
      Section section = Section.named(row.group(1)).orElseThrow();
      if (!section.equals(new Section.Questions())) {
        assertThat(row.group(2).split(", "))
            .allSatisfy(heading -> assertThat(Section.named(heading)).contains(section));
      }
    }
    assertThat(rows).isEqualTo(6);
  }
}
