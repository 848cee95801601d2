package org.studybot.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Results for programs: one object. A figure that there is not is null. */
final class JsonReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonReport() {}

  static String of(Results results) {
    ObjectNode report = JSON.createObjectNode();
    report.put("search", results.search().toString());
    report.put("documents", results.documents());
    addScores(report, results.all());
    ObjectNode sets = report.putObject("sets");
    results.bySet().forEach((set, scores) -> addScores(sets.putObject(set), scores));
    addCost(report, results);
    return report.toString();
  }

  private static void addScores(ObjectNode report, Scores scores) {
    report.put("questions", scores.questions());
    scores.ranking().forEach((name, value) -> put(report, name.toLowerCase(Locale.ROOT), value));
    put(report, "abstained", scores.abstained());
    addShares(report.putObject("answerable"), scores.answerable());
    addShares(report.putObject("unanswerable"), scores.unanswerable());
  }

  private static void addShares(ObjectNode report, Shares shares) {
    report.put("questions", shares.questions());
    put(report, "answered", shares.answered());
    put(report, "closest_shown", shares.closest());
    put(report, "right_first", shares.rightFirst());
    put(report, "right_first_or_closest", shares.rightFirstOrClosest());
  }

  private static void addCost(ObjectNode report, Results results) {
    Speed speed = results.speed();
    report.put("timed_questions", speed.questions());
    put(report, "search_p50_ms", speed.search().percentile(50));
    put(report, "search_p99_ms", speed.search().percentile(99));
    put(report, "search_with_encoding_p50_ms", speed.lookup().percentile(50));
    put(report, "search_with_encoding_p99_ms", speed.lookup().percentile(99));
    put(report, "build_documents_per_second", results.built().orElse(Double.NaN));
    report.put("index_bytes", results.indexSize());
    results
        .memory()
        .ifPresentOrElse(at -> report.put("rss_bytes", at), () -> report.putNull("rss_bytes"));
    results
        .peakMemory()
        .ifPresentOrElse(
            at -> report.put("peak_rss_bytes", at), () -> report.putNull("peak_rss_bytes"));
  }

  private static void put(ObjectNode report, String name, double value) {
    if (Double.isNaN(value)) {
      report.putNull(name);
    } else {
      report.put(name, value);
    }
  }
}
