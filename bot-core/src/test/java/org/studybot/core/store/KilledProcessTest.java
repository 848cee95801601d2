package org.studybot.core.store;

import static java.util.Objects.requireNonNull;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.card.Action.Move;
import org.studybot.core.question.Key;
import org.studybot.core.question.Question;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Quiz;

/** The process is killed in the middle of a storm of answers, and another one goes on. */
class KilledProcessTest {

  private static final int ENOUGH_ANSWERS = 200;

  /** By then the time of the question is up, and the process that died is known to be dead. */
  private static final Clock LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));

  private static final Clock NOW = Clock.systemUTC();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  @Timeout(240)
  void everyAcknowledgedAnswerIsThereAndTheQuizGoesOn(Engine engine) throws Exception {
    DatabaseAddress address = engine.fresh(folder);

    Set<String> acknowledged = killedInTheMiddle(address);

    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH_ANSWERS);
    try (Node after = Node.start(address, NOW, new RecordingChannel(NOW))) {
      Quiz quiz = after.quizzes().latest(Samples.conversation(AnswerStorm.CHANNEL)).orElseThrow();
      assertThat(players(quiz)).containsAll(acknowledged);
      assertThat(playersInRows(after)).isEqualTo(players(quiz));
      assertThat(answer(after, quiz, 0)).isInstanceOf(Outcome.Accepted.class);
    }
    assertThatTimersAndMessagesGoOn(address);
  }

  private static void assertThatTimersAndMessagesGoOn(DatabaseAddress address) {
    RecordingChannel channel = new RecordingChannel(LATER);
    try (Node later = Node.start(address, LATER, channel)) {
      Quiz quiz = later.quizzes().latest(Samples.conversation(AnswerStorm.CHANNEL)).orElseThrow();
      String root = "post quiz/" + quiz.id().value();
      Await.that(() -> channel.calls().containsAll(List.of(root, root + "/q1")));
      Await.that(() -> later.quiz(quiz.id()).isClosed("host", 0));

      later.press("next", "host", quiz, 0, Move.ADVANCE, "");
      assertThat(later.press("late", "late", quiz, 1, Move.SKIP, "").outcome())
          .isInstanceOf(Outcome.Skipped.class);
      Await.that(() -> channel.calls().contains(root + "/q2"));
    }
  }

  private static @Nullable Outcome answer(Node node, Quiz quiz, int index) {
    String option = index == 0 ? Key.of("The key person") : Question.TrueFalse.FALSE;
    return node.press("late " + index, "late", quiz, index, Move.ANSWER, option).outcome();
  }

  /** Runs the storm, kills it with SIGKILL, and gives the players whose answers it acknowledged. */
  private Set<String> killedInTheMiddle(DatabaseAddress address) throws Exception {
    Process storm = start(address);
    Set<String> lines = new HashSet<>();
    try (BufferedReader output = storm.inputReader()) {
      while (lines.size() <= ENOUGH_ANSWERS || !lines.contains(AnswerStorm.SHOWING)) {
        lines.add(requireNonNull(output.readLine(), "the storm ended by itself"));
      }
      storm.toHandle().destroyForcibly();
      output.lines().forEach(lines::add);
    }
    assertThat(storm.waitFor(30, TimeUnit.SECONDS)).as("dead").isTrue();
    assertThat(storm.exitValue()).as("killed, not finished").isEqualTo(128 + 9);
    return acknowledged(lines);
  }

  private static Set<String> acknowledged(Set<String> lines) {
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

  private static Set<String> players(Quiz quiz) {
    return quiz.answers(0).map(Given::player).collect(Collectors.toSet());
  }

  private static Set<String> playersInRows(Node node) {
    return node.database()
        .transactions()
        .read(
            handle ->
                handle.createQuery("SELECT player FROM quiz_answer").mapTo(String.class).set());
  }
}
