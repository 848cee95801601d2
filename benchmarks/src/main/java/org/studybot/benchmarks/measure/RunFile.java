package org.studybot.benchmarks.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.studybot.knowledge.Hit;

/**
 * Rankings in the form of the Text REtrieval Conference, a line a hit: question, Q0, document,
 * rank, score, name of the run. trec_eval orders by score alone and equal scores by document, so of
 * equal scores the later is written a hair's breadth lower: our order is the one that counts.
 */
public final class RunFile implements AutoCloseable {

  private final BufferedWriter out;
  private final String run;

  /** Begins a file, in place of what may be there. */
  public RunFile(Path file, String run) throws IOException {
    this.out = Files.newBufferedWriter(file, UTF_8);
    this.run = run;
  }

  public void write(String question, List<Hit> ranking) throws IOException {
    float last = Float.POSITIVE_INFINITY;
    for (int at = 0; at < ranking.size(); at++) {
      Hit hit = ranking.get(at);
      last = Math.min((float) hit.score(), Math.nextDown(last));
      out.write(
          String.join(
              " ", question, "Q0", hit.entry().id(), String.valueOf(at + 1), "" + last, run));
      out.newLine();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
