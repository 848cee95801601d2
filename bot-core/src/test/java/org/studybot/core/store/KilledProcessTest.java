package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Quiz;

/** The process is killed in the middle of a storm of answers, and another one goes on. */
class KilledProcessTest {

  private static final int ENOUGH_ANSWERS = 200;

  /** What was picked up by the process that died is taken over by then. */
  private static final Clock A_MINUTE_LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  @Timeout(180)
  void everyAcknowledgedAnswerIsThereAndTheQuizGoesOn(Engine engine) throws Exception {
    DatabaseAddress address = engine.fresh(folder);

    Set<String> acknowledged = killedInTheMiddle(address);

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH_ANSWERS);
    try (Database database = Database.open(address, A_MINUTE_LATER)) {
      assertThat(playersInRows(database)).containsAll(acknowledged);
      assertThat(playersInQuiz(database)).containsExactlyInAnyOrderElementsOf(playersInRows(database));
      goesOn(database);
    }
  }

  private static void goesOn(Database database) {
    DatabaseQuizStore quizzes = new DatabaseQuizStore(database);
    RecordingChannel channel = new RecordingChannel(A_MINUTE_LATER);
    quizzes.change(AnswerStorm.QUIZ, Samples.answer("after", 0, 1, A_MINUTE_LATER.instant()));
    try (DueTasks due =
        new DueTasks(database, new SampleBot(quizzes, A_MINUTE_LATER), List.of(channel))) {
      due.start();
      int answers = playersInQuiz(database).size();
      Await.that(() -> channel.calls().size() == 2);
      assertThat(channel.sent().getFirst().text()).contains(answers + " answers");

      quizzes.change(AnswerStorm.QUIZ, Samples.closeAt(A_MINUTE_LATER.instant().plusMillis(200)));
      Await.that(() -> channel.sent().getLast().text().contains("over"));
    }
  }

  /** Runs the storm, kills it with SIGKILL, and gives the players whose answers it acknowledged. */
  private Set<String> killedInTheMiddle(DatabaseAddress address) throws Exception {
    Process storm = start(address);
    Set<String> lines = new HashSet<>();
    try (BufferedReader output = storm.inputReader()) {
      while (lines.size() <= ENOUGH_ANSWERS || !lines.contains(AnswerStorm.SHOWING)) {
        lines.add(output.readLine());
      }
      storm.toHandle().destroyForcibly();
      output.lines().forEach(lines::add);
    }
    assertThat(storm.waitFor(30, TimeUnit.SECONDS)).as("dead").isTrue();
    assertThat(storm.exitValue()).as("killed, not finished").isEqualTo(128 + 9);
    return players(lines);
  }

  private static Set<String> players(Set<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(AnswerStorm.ACKNOWLEDGED) && line.endsWith("."))
        .map(line -> line.substring(AnswerStorm.ACKNOWLEDGED.length(), line.length() - 1))
        .collect(Collectors.toSet());
  }

  private Process start(DatabaseAddress address) throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            AnswerStorm.class.getName(),
            setting(address))
        .directory(folder.toFile())
        .redirectError(Redirect.INHERIT)
        .start();
  }

  private static String setting(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile(var path) -> "jdbc:sqlite:" + path;
      case DatabaseAddress.PostgresServer server ->
          server.jdbcUrl() + "?user=" + server.user() + "&password=" + server.password();
    };
  }

  private static Set<String> playersInQuiz(Database database) {
    Quiz quiz = new DatabaseQuizStore(database).find(AnswerStorm.QUIZ).orElseThrow();
    return quiz.play().answers().stream().map(Given::player).collect(Collectors.toSet());
  }

  private static Set<String> playersInRows(Database database) {
    return database
        .transactions()
        .read(
            handle ->
                handle.createQuery("SELECT player FROM quiz_answer").mapTo(String.class).set());
  }
}
