package org.studybot.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.benchmarks.CommandLineRun;

/** That all benchmarks run and are compared; what they say after a second means nothing. */
class LookupSpeedTest {

  private static final String TINY = "src/test/resources/tiny/";

  /** Other builds on this machine may run this test, too; figures are of no account here. */
  @BeforeEach
  void runBesideOthers() {
    System.setProperty("jmh.ignoreLock", "true");
  }

  @AfterEach
  void tidyUp() {
    System.clearProperty("jmh.ignoreLock");
  }

  @Test
  void comparesLookupsWithBareSearches() {
    CommandLineRun run =
        CommandLineRun.of(
            LookupSpeed.commandLine(),
            "--corpus",
            TINY + "corpus.tsv",
            "--queries",
            TINY + "queries.tsv",
            "--rounds",
            "1",
            "--seconds",
            "1",
            "--in-this-process");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("bare BM25 search +\\d+\\.\\d +\\d+\\.\\d")
        .containsPattern("lexical lookup +\\d+\\.\\d +\\d+\\.\\d")
        .containsPattern("encoding the question +\\d+\\.\\d +\\d+\\.\\d")
        .containsPattern("hybrid lookup +\\d+\\.\\d +\\d+\\.\\d")
        .containsPattern("lexical ÷ bare +\\d+\\.\\d\\d")
        .containsPattern("hybrid ÷ \\(encoding \\+ lexical\\) +\\d+\\.\\d\\d");
  }
}
