package org.studybot.benchmarks.speed;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.studybot.benchmarks.OpenedNotes;
import org.studybot.benchmarks.Search;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Query;

/** A lookup as the bot makes it, whatever comes of it. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else.
public abstract class LookupBenchmark extends AskingInTurn {

  private final Search search;
  private OpenedNotes notes;

  LookupBenchmark(Search search) {
    this.search = search;
  }

  @Setup
  public void open() {
    notes = search.open(Path.of(data, search.toString()), notes());
  }

  @TearDown
  public void close() {
    notes.close();
  }

  @Benchmark
  public Findings lookup() {
    return notes.knowledge().search(Query.of(nextQuestion(), LIMIT));
  }
}
