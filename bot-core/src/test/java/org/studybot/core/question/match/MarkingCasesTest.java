package org.studybot.core.question.match;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of what a fair teacher marks right and wrong. */
class MarkingCasesTest {

  private static final List<String> TABLES =
      List.of(
          "by-a-second-author.tsv",
          "by-another-author.tsv",
          "kinds.tsv",
          "numeric.tsv",
          "platforms.tsv",
          "scripts.tsv",
          "subjects.tsv");

  /** One row of a table. */
  record Case(String kind, String accepted, String typed, boolean right) {

    static Case of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      assertThat(cells).as(line).hasSize(4);
      assertThat(cells.getLast()).as(line).isIn("RIGHT", "WRONG");
      return new Case(cells.get(0), cells.get(1), cells.get(2), cells.getLast().equals("RIGHT"));
    }

    boolean isMarkedRight() {
      return kind.equals("numeric")
          ? NumberReader.read(typed)
              .filter(it -> it.compareTo(new BigDecimal(accepted)) == 0)
              .isPresent()
          : new TypedAnswers(List.of(accepted.replace("*", "\\*")), List.of())
              .match(typed)
              .isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areMarkedAsAFairTeacherWould(Case row) {
    assertThat(row.isMarkedRight()).isEqualTo(row.right);
  }

  @Test
  void areManyOfEachKind() {
    assertThat(TABLES).allSatisfy(table -> assertThat(rows(table).count()).isGreaterThan(40));
  }

  static Stream<Case> cases() {
    return TABLES.stream().flatMap(MarkingCasesTest::rows);
  }

  private static Stream<Case> rows(String table) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(MarkingCasesTest.class.getResourceAsStream(table)),
                UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("# ") && !line.isBlank())
          .map(Case::of)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new AssertionError(table, unreadable);
    }
  }
}
