package org.studybot.benchmarks.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.benchmarks.Complaints;
import picocli.CommandLine;

class TrainCareTest {

  private static final Path PRODUCT =
      Path.of("../bot-core/src/main/resources/org/studybot/core/care/danger.tsv");

  @TempDir private Path folder;

  @Test
  void theProductHasWhatTheAuthorsTeach() throws IOException {
    Path learnt = folder.resolve("danger.tsv");

    assertThat(train(Path.of("danger"), learnt)).isEmpty();

    Map<String, Double> again = weights(learnt);
    Map<String, Double> shipped = weights(PRODUCT);
    Set<String> grams = shipped.keySet();
    long missing = grams.stream().filter(it -> !again.containsKey(it)).count();
    assertThat(again.size()).isCloseTo(grams.size(), within(grams.size() / 200));
    assertThat(missing).isLessThan(grams.size() / 200);
    assertThat(grams.stream().filter(again::containsKey))
        .allSatisfy(it -> assertThat(again.get(it)).isCloseTo(shipped.get(it), within(0.05)));
  }

  @Test
  void measuresEachAuthorByWhatTheOthersTeach() throws IOException {
    for (String author : List.of("a.tsv", "b.tsv", "c.tsv")) {
      Files.write(
          folder.resolve(author),
          IntStream.range(0, 30).boxed().flatMap(TrainCareTest::lines).toList());
    }

    String said = train(folder, folder.resolve("none.txt"), "--cross-validate");

    assertThat(said.lines()).hasSize(3);
    assertThat(said).contains("b.tsv  recall 1.000  false alarms 0.000");
    assertThat(folder.resolve("none.txt")).doesNotExist();
  }

  @Test
  void namesALineThatIsNoExample() throws IOException {
    Files.writeString(folder.resolve("a.tsv"), "perhaps\twhat is neglect\n");

    assertThat(train(folder, folder.resolve("out.txt"))).contains("a.tsv", "perhaps");
  }

  private static Stream<String> lines(int number) {
    return Stream.of(
        "danger\tplease come, he hurts me " + number, "study\tdefine osmosis " + number);
  }

  private static String train(Path authors, Path out, String... more) {
    StringWriter said = new StringWriter();
    CommandLine command = Complaints.handledBy(new CommandLine(new TrainCare()));
    command.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
    String[] arguments = {"--authors", authors.toString(), "--out", out.toString()};
    int _ =
        command.execute(
            Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray(String[]::new));
    return said.toString();
  }

  private static Map<String, Double> weights(Path file) throws IOException {
    Map<String, Double> weights = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int tab = line.lastIndexOf('\t');
      if (tab >= 0) {
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
    return weights;
  }
}
