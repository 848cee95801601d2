package org.studybot.benchmarks.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.studybot.benchmarks.Logs;
import org.studybot.benchmarks.collection.Asked;
import org.studybot.benchmarks.collection.DocumentNotes;
import org.studybot.benchmarks.collection.QuestionFile;
import org.studybot.knowledge.Catalogue;

/**
 * Asks the questions of a collection one after the other, over and over, in one thread. JMH takes
 * the time of each, so that the slowest are seen, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(1)
public abstract class AskingInTurn {

  /** As many hits as the bot asks for. */
  static final int LIMIT = 10;

  @Param("")
  public String corpus = "";

  @Param("")
  public String queries = "";

  /** The folder for indexes. */
  @Param("")
  public String data = "";

  private List<String> questions = List.of();
  private int asked;

  @Setup
  public void readQuestions() {
    Logs.withoutAdvice();
    questions = QuestionFile.read(Path.of(queries)).stream().map(Asked::text).toList();
  }

  Catalogue notes() {
    return DocumentNotes.read(Path.of(corpus));
  }

  String nextQuestion() {
    asked = asked + 1 == questions.size() ? 0 : asked + 1;
    return questions.get(asked);
  }
}
