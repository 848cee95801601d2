package org.studybot.benchmarks;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.studybot.benchmarks.collection.TestCollection;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;

/**
 * What went wrong, question by question, to learn from. Those of the sets called "test" and "blind"
 * are never listed: who has seen them can no longer be surprised by them.
 */
final class Failures {

  private static final Set<String> KEPT_UNSEEN = Set.of("test", "blind");
  private static final int SHOWN_OF_TEXT = 60;

  private final Catalogue notes;
  private final PrintWriter out;

  Failures(TestCollection collection, PrintWriter out) {
    this.notes = collection.notes();
    this.out = out;
  }

  void print(List<Reply> replies) {
    replies.stream()
        .filter(reply -> !KEPT_UNSEEN.contains(reply.question().set()))
        .filter(reply -> reply.answerable() ? !reply.rightFirst() : reply.answered())
        .forEach(this::print);
    out.flush();
  }

  private void print(Reply reply) {
    out.printf("%n%s  %s%n", reply.question().id(), reply.question().text());
    out.println("  wanted: " + wanted(reply));
    out.println("  shown:  " + shown(reply));
  }

  private String shown(Reply reply) {
    return switch (reply.findings()) {
      case Findings.Found(var hits, var _) -> named(hits);
      case Findings.Close(var hits, var _) -> "as the closest, " + named(hits);
      case Findings.NotFound _ ->
          reply.nearest().isEmpty() ? "nothing" : "nothing; nearest " + named(reply.nearest());
    };
  }

  private String wanted(Reply reply) {
    return reply.right().entrySet().stream()
        .max(Entry.comparingByValue(Comparator.naturalOrder()))
        .map(best -> named(best.getKey()))
        .orElse("nothing");
  }

  private String named(List<Hit> hits) {
    return named(hits.getFirst().entry().id());
  }

  private String named(String id) {
    var entry = notes.entry(id).orElseThrow();
    String words = entry.term().isEmpty() ? entry.text() : entry.term();
    return "%s, %s: %s"
        .formatted(
            entry.topicId(),
            entry.kind().label(),
            words.substring(0, Math.min(SHOWN_OF_TEXT, words.length())));
  }
}
