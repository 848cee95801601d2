package org.studybot.benchmarks.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TypedAnswersReportTest {

  @TempDir Path folder;

  @Test
  void countsBothKindsOfFaultAndShowsThem() throws IOException {
    assertThat(
            report(
                """
                # a remark
                words\tmitosis\tmitosis\tRIGHT
                words\tmitosis\tmeiosis\tWRONG
                words\tmitosis\tcell division\tRIGHT
                numeric\t12\t12 m/s\tRIGHT
                numeric\t12\t12 m/s\tWRONG
                """))
        .contains("numeric\t1\t0\t1\t1", "words\t2\t1\t1\t0", "all\t3\t1\t2\t1")
        .contains("wrong marked right: numeric", "right marked wrong: words\tmitosis\tcell");
  }

  private String report(String cases) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.tsv"), cases);
    var out = new StringWriter();
    int code =
        new CommandLine(new TypedAnswersReport())
            .setOut(new PrintWriter(out))
            .execute("--cases", file.toString());
    assertThat(code).isZero();
    return out.toString();
  }
}
