package org.studybot.benchmarks;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.studybot.benchmarks.measure.Latencies;

/** Results for people: a table of scores, with a column a set, and what they cost. */
final class TextReport {

  private final PrintWriter out;
  private final Results results;
  private final Map<String, Scores> columns = new LinkedHashMap<>();

  TextReport(PrintWriter out, Results results) {
    this.out = out;
    this.results = results;
    columns.put("all", results.all());
    columns.putAll(results.bySet());
  }

  void print() {
    line("entries, search", List.of(number(results.documents()), results.search().toString()));
    if (columns.size() > 1) {
      line("", List.copyOf(columns.keySet()));
    }
    row("questions that the notes answer", scores -> number(scores.answerable().questions()));
    for (String measure : results.all().ranking().keySet()) {
      row("  " + measure, scores -> share(scores.ranking().getOrDefault(measure, Double.NaN)));
    }
    row("  answered, right entry first", scores -> share(scores.answerable().rightFirst()));
    row(
        "  or closest shown, right entry first",
        scores -> share(scores.answerable().rightFirstOrClosest()));
    rows(Scores::answerable);
    row("questions that they do not answer", scores -> number(scores.unanswerable().questions()));
    rows(Scores::unanswerable);
    row("not answered, of all questions", scores -> share(scores.abstained()));
    printCost();
    out.flush();
  }

  private void printCost() {
    Speed speed = results.speed();
    line("ms, search alone, p50 and p99", times(speed.search()));
    line("ms, with encoding, p50 and p99", times(speed.lookup()));
    line("  questions timed, one at a time", List.of(number(speed.questions())));
    line(
        "documents indexed a second",
        List.of(results.built().isPresent() ? decimal(results.built().getAsDouble(), 0) : "kept"));
    line("MB of index", List.of(megabytes(OptionalLong.of(results.indexSize()))));
    line("MB of memory (RSS) at the end", List.of(megabytes(results.memory())));
    line("MB of memory (RSS) at its peak", List.of(megabytes(results.peakMemory())));
  }

  private void rows(Function<Scores, Shares> shares) {
    row("  answered", scores -> share(shares.apply(scores).answered()));
    row("  closest shown", scores -> share(shares.apply(scores).closest()));
    row("  said that there is nothing", scores -> share(shares.apply(scores).nothing()));
  }

  private void row(String label, Function<Scores, String> cell) {
    line(label, columns.values().stream().map(cell).toList());
  }

  private void line(String label, List<String> cells) {
    StringBuilder line = new StringBuilder("%-42s".formatted(label));
    cells.forEach(cell -> line.append("%10s".formatted(cell)));
    out.println(line.toString().stripTrailing());
  }

  private static List<String> times(Latencies times) {
    return List.of(decimal(times.percentile(50), 3), decimal(times.percentile(99), 3));
  }

  private static String number(int number) {
    return String.format(Locale.UK, "%,d", number);
  }

  private static String share(double share) {
    return Double.isNaN(share) ? "–" : decimal(share, 4);
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? decimal(bytes.getAsLong() / 1e6, 1) : "–";
  }

  private static String decimal(double number, int places) {
    return String.format(Locale.UK, "%,." + places + "f", number);
  }
}
