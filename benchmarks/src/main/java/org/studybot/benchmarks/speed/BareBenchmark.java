package org.studybot.benchmarks.speed;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.studybot.benchmarks.DataFolder;

/** A bare BM25 search of the same texts. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else.
public class BareBenchmark extends AskingInTurn {

  private DataFolder folder;
  private BareIndex index;

  @Setup
  public void build() throws IOException {
    folder = DataFolder.temporary();
    index = BareIndex.build(folder.path(), notes());
  }

  @TearDown
  public void close() throws IOException {
    index.close();
    folder.close();
  }

  @Benchmark
  public List<String> search() throws IOException {
    return index.search(nextQuestion(), LIMIT);
  }
}
