package org.studybot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.studybot.benchmarks.collection.TestCollection;
import org.studybot.benchmarks.measure.ProcessMemory;

/** One measuring of a collection: builds, asks everything, and then takes the time. */
final class Evaluation {

  private final TestCollection collection;
  private final Search search;
  private final DataFolder data;

  Evaluation(TestCollection collection, Search search, DataFolder data) {
    this.collection = collection;
    this.search = search;
    this.data = data;
  }

  Results run() throws IOException {
    Set<Path> before = data.names();
    long begin = System.nanoTime();
    List<Reply> replies;
    double seconds;
    try (OpenedNotes notes = open()) {
      seconds = (System.nanoTime() - begin) / 1e9;
      replies = ask(notes);
    }
    boolean built = !data.names().equals(before);
    return new Results(
        search,
        collection.notes().size(),
        replies,
        speed(),
        built ? OptionalDouble.of(collection.notes().size() / seconds) : OptionalDouble.empty(),
        data.size(),
        ProcessMemory.now(),
        ProcessMemory.peak());
  }

  /** In all threads at once: rankings do not depend on what else is asked. */
  private List<Reply> ask(OpenedNotes notes) {
    return collection.questions().parallelStream()
        .map(question -> Reply.to(question, collection.right(question), notes.knowledge()))
        .toList();
  }

  /** Opened anew, so that no answer is remembered; the program itself is warm by now. */
  private Speed speed() {
    try (OpenedNotes notes = open()) {
      return Speed.of(notes, collection.questions());
    }
  }

  private OpenedNotes open() {
    return search.open(data.path(), collection.notes());
  }
}
