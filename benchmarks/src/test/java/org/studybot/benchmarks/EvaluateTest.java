package org.studybot.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateTest {

  private static final String TINY = "src/test/resources/tiny/";
  private static final String PACK = "src/test/resources/tiny-pack/";

  @TempDir private Path folder;

  @Test
  void measuresRankingsWhateverTheBotWouldAnswer() throws JsonProcessingException {
    JsonNode figures = json(tiny());

    assertThat(figures.get("documents").asInt()).isEqualTo(5);
    assertThat(figures.get("questions").asInt()).isEqualTo(7);
    assertThat(figures.at("/answerable/questions").asInt()).isEqualTo(6);
    assertThat(figures.at("/unanswerable/questions").asInt()).isEqualTo(1);
    assertThat(figures.get("hit@1").asDouble()).isEqualTo(1);
    assertThat(figures.get("mrr@10").asDouble()).isEqualTo(1);
    assertThat(figures.get("recall@10").asDouble()).isEqualTo(1);
    assertThat(figures.get("ndcg@10").asDouble()).isBetween(0.9, 1.0);
    assertThat(figures.at("/unanswerable/answered").asDouble()).isZero();
  }

  @Test
  void tellsWhatAnAnswerCosts() throws JsonProcessingException {
    JsonNode figures = json(tiny());

    for (String cost :
        List.of(
            "search_p50_ms",
            "search_p99_ms",
            "search_with_encoding_p50_ms",
            "search_with_encoding_p99_ms",
            "build_documents_per_second",
            "index_bytes")) {
      assertThat(figures.get(cost).asDouble()).as(cost).isPositive();
    }
    assertThat(figures.get("search_p50_ms").asDouble())
        .isLessThanOrEqualTo(figures.get("search_p99_ms").asDouble());
  }

  @Test
  void searchesByMeaningTooUnlessToldOtherwise() throws JsonProcessingException {
    JsonNode figures =
        json(
            "--corpus",
            TINY + "corpus.tsv",
            "--queries",
            TINY + "queries.tsv",
            "--qrels",
            TINY + "qrels.tsv");

    assertThat(figures.get("search").asText()).isEqualTo("hybrid");
    assertThat(figures.get("hit@1").asDouble()).isEqualTo(1);
    assertThat(figures.get("search_with_encoding_p50_ms").asDouble())
        .isGreaterThan(figures.get("search_p50_ms").asDouble());
  }

  @Test
  void printsATableForPeople() {
    CommandLineRun run = evaluate(tiny());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("entries, search +5 +lexical")
        .containsPattern("questions that the notes answer +6")
        .containsPattern("  hit@1 +1\\.0000")
        .containsPattern("questions that they do not answer +1")
        .containsPattern("  said that there is nothing +1\\.0000");
    assertThat(run.err()).contains("1 empty documents in");
  }

  @Test
  void writesARunThatTrecEvalReads() throws IOException {
    Path run = folder.resolve("run.txt");

    evaluate(tiny("--run", run.toString()));

    assertThat(Files.readAllLines(run))
        .allMatch(line -> line.matches("q[1-7] Q0 d[1-5] \\d+ [0-9.E-]+ studybot-lexical"))
        .anyMatch(line -> line.startsWith("q1 Q0 d1 1 "));
  }

  @Test
  void questionsWhoseDocumentsAreAbsentCannotBeAnswered() throws JsonProcessingException {
    JsonNode figures = json(tiny("--absent", TINY + "absent.txt"));

    assertThat(figures.get("documents").asInt()).isEqualTo(4);
    assertThat(figures.at("/answerable/questions").asInt()).isEqualTo(5);
    assertThat(figures.at("/unanswerable/questions").asInt()).isEqualTo(2);
    assertThat(figures.get("hit@1").asDouble()).isEqualTo(1);
  }

  @Test
  void asksWithTyposThatAreTheSameForASeed() throws IOException {
    Path clean = folder.resolve("clean.txt");
    Path once = folder.resolve("once.txt");
    Path again = folder.resolve("again.txt");

    evaluate(tiny("--run", clean.toString()));
    evaluate(tiny("--typos", "1", "--run", once.toString()));
    evaluate(tiny("--typos", "1", "--run", again.toString()));

    assertThat(once).hasSameTextualContentAs(again);
    assertThat(Files.readString(once)).isNotEqualTo(Files.readString(clean));
  }

  @Test
  void keepsTheIndexWhereItIsTold() throws JsonProcessingException {
    String data = folder.resolve("data").toString();

    assertThat(json(tiny("--data", data)).get("build_documents_per_second").asDouble())
        .isPositive();
    assertThat(json(tiny("--data", data)).get("build_documents_per_second").isNull()).isTrue();
  }

  @Test
  void tellsEachSetOfAPackApart() throws JsonProcessingException {
    JsonNode figures = json(pack());

    assertThat(figures.get("documents").asInt()).isEqualTo(5);
    assertThat(figures.at("/sets/dev/answerable/questions").asInt()).isEqualTo(2);
    assertThat(figures.at("/sets/dev/answerable/right_first").asDouble()).isEqualTo(1);
    assertThat(figures.at("/sets/test/answerable/questions").asInt()).isEqualTo(1);
    assertThat(figures.at("/sets/test/unanswerable/questions").asInt()).isEqualTo(1);
    assertThat(evaluate(pack()).out()).containsPattern(" +all +dev +test");
  }

  @Test
  void listsWhatWentWrongButNeverOfTheTestSet() throws IOException {
    Path wrong = Files.createDirectories(folder.resolve("wrong"));
    Files.writeString(
        wrong.resolve("questions.tsv"),
        "q1\tdev\twhats proving\nq2\ttest\twild yeast\nq3\tdev\tyeast in a starter\n");
    Files.writeString(
        wrong.resolve("qrels.tsv"), "q1\tbread: Starter\t1\nq2\tbread: Proving\t1\nq3\t-\t0\n");

    CommandLineRun run =
        evaluate(
            "--failures",
            "--search",
            "lexical",
            "--pack",
            PACK + "pack",
            "--queries",
            wrong.resolve("questions.tsv").toString(),
            "--qrels",
            wrong.resolve("qrels.tsv").toString());

    assertThat(run.out())
        .contains("q1  whats proving", "wanted: bread, Concept: Starter")
        .contains("shown:  bread, Concept: Proving", "q3  yeast in a starter", "wanted: nothing")
        .doesNotContain("q2", "wild yeast");
  }

  @Test
  void namesFileAndLineOfWhatIsWrongAndMeasuresNothing() throws IOException {
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\tbread\nq2\n");
    CommandLineRun run =
        evaluate(
            "--corpus",
            TINY + "corpus.tsv",
            "--queries",
            queries.toString(),
            "--qrels",
            TINY + "qrels.tsv");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("evaluate: " + queries + ", line 2: it should have 2 fields");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--queries q --qrels r",
        "--corpus c --pack p --queries q --qrels r",
        "--pack p --absent a --queries q --qrels r",
        "--corpus c --queries q --qrels r --search clairvoyant",
        "--corpus c --queries q --qrels r --typos many"
      })
  void saysHowItIsUsedWhenItIsNotUsedSo(String arguments) {
    CommandLineRun run = evaluate(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: evaluate");
  }

  private static String[] tiny(String... more) {
    return with(
        more,
        "--search",
        "lexical",
        "--corpus",
        TINY + "corpus.tsv",
        "--queries",
        TINY + "queries.tsv",
        "--qrels",
        TINY + "qrels.tsv");
  }

  private static String[] pack(String... more) {
    return with(
        more,
        "--search",
        "lexical",
        "--pack",
        PACK + "pack",
        "--queries",
        PACK + "questions.tsv",
        "--qrels",
        PACK + "qrels.tsv");
  }

  /** By words alone, unless a test says otherwise: an encoder takes its time to start. */
  private static String[] with(String[] more, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static JsonNode json(String... arguments) throws JsonProcessingException {
    List<String> lines = evaluate(with(new String[] {"--json"}, arguments)).lines();
    assertThat(lines).hasSize(1);
    return new ObjectMapper().readTree(lines.getFirst());
  }

  private static CommandLineRun evaluate(String... arguments) {
    return CommandLineRun.of(Evaluate.commandLine(), arguments);
  }
}
