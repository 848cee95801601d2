package org.studybot.benchmarks.speed;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.studybot.benchmarks.DataFolder;
import org.studybot.benchmarks.OpenedNotes;
import org.studybot.benchmarks.Search;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Query;

/** A lookup as the bot makes it, whatever comes of it. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else.
public class LookupBenchmark extends AskingInTurn {

  @Param("LEXICAL")
  public Search search = Search.LEXICAL;

  private DataFolder data;
  private OpenedNotes notes;

  @Setup
  public void open() throws IOException {
    data = DataFolder.temporary();
    notes = search.open(data.path(), notes());
  }

  @TearDown
  public void close() throws IOException {
    notes.close();
    data.close();
  }

  @Benchmark
  public Findings lookup() {
    return notes.knowledge().search(Query.of(nextQuestion(), LIMIT));
  }
}
