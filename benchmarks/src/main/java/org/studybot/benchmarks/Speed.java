package org.studybot.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.studybot.benchmarks.collection.Asked;
import org.studybot.benchmarks.measure.Latencies;
import org.studybot.knowledge.Query;

/**
 * How long one question takes, asked one at a time in one thread: searches as the bot makes them,
 * of questions that nobody asked before, so that no memory of earlier answers can help.
 *
 * @param search without the time in which a question is turned into a vector
 * @param lookup with it
 */
record Speed(int questions, Latencies search, Latencies lookup) {

  private static final int MOST_TIMED = 2_000;
  private static final int MOST_WARMING_UP = 500;

  /** For a base just opened; a fifth of the questions, up to 500, only warm it up. */
  static Speed of(OpenedNotes notes, List<Asked> questions) {
    List<String> texts = new ArrayList<>(questions.stream().map(Asked::text).distinct().toList());
    Collections.shuffle(texts, new Random(1));
    int warmUp = Math.min(MOST_WARMING_UP, texts.size() / 5);
    texts.subList(0, warmUp).forEach(text -> search(notes, text));
    return timed(notes, texts.subList(warmUp, Math.min(texts.size(), warmUp + MOST_TIMED)));
  }

  private static Speed timed(OpenedNotes notes, List<String> texts) {
    long[] search = new long[texts.size()];
    long[] lookup = new long[texts.size()];
    for (int at = 0; at < texts.size(); at++) {
      long encodedBefore = notes.encodingSoFar().getAsLong();
      long begin = System.nanoTime();
      search(notes, texts.get(at));
      lookup[at] = System.nanoTime() - begin;
      search[at] = lookup[at] - (notes.encodingSoFar().getAsLong() - encodedBefore);
    }
    return new Speed(texts.size(), new Latencies(search), new Latencies(lookup));
  }

  private static void search(OpenedNotes notes, String text) {
    notes.knowledge().search(Query.of(text, Reply.LIMIT));
  }
}
