package org.studybot.core.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.card.PlainText;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizBoard;

/** What has to be so when all has come to rest. */
record Ending(Connection observer, List<Twin> twins, SimulatedPlatform platform, Path published) {

  void check(Witness witness) {
    Set<String> known = new TreeSet<>();
    for (Twin twin : twins) {
      Map<String, Quiz> quizzes = StoredQuizzes.of(observer, twin.tenant());
      quizzes.values().forEach(quiz -> check(quiz, known, witness));
      rows(twin.tenant(), quizzes, witness);
    }
    once(known, witness);
    published(witness);
  }

  private void check(Quiz quiz, Set<String> known, Witness witness) {
    if (!quiz.isFinished()) {
      witness.broken(Law.QUIZZES_END, "it still runs: " + quiz);
    }
    for (Show message : QuizBoard.messages(quiz)) {
      known.add(quiz.conversation().tenant() + " " + message.name());
      SimulatedPlatform.Posted posted = platform.board(quiz.conversation()).get(message.name());
      if (posted == null || !posted.card().equals(message.card())) {
        witness.broken(
            Law.SHOWN_IN_THE_END,
            "%s in %s shows\n%s\ninstead of\n%s"
                .formatted(
                    message.name(),
                    quiz.conversation(),
                    posted == null ? "nothing" : PlainText.of(posted.card()),
                    PlainText.of(message.card())));
      }
    }
  }

  private void once(Set<String> known, Witness witness) {
    platform
        .boards()
        .forEach(
            (conversation, board) ->
                board.forEach(
                    (name, posted) -> {
                      if (posted.isDoubled()) {
                        witness.broken(
                            Law.SHOWN_ONCE, name + " was posted " + posted.posts() + " times");
                      }
                      if (!known.contains(conversation.tenant() + " " + name)) {
                        witness.broken(
                            Law.TENANTS_APART, name + " is shown in " + conversation.tenant());
                      }
                    }));
  }

  private void rows(String tenant, Map<String, Quiz> quizzes, Witness witness) {
    Set<String> wanted =
        quizzes.values().stream()
            .flatMap(
                quiz ->
                    quiz.play().answers().stream()
                        .map(
                            given ->
                                "answer | %s | %d | %s |"
                                    .formatted(quiz.id().value(), given.index(), given.player())))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> rows =
        new KeptReader(observer)
            .of(tenant).rows().stream()
                .filter(row -> row.startsWith("answer |"))
                .map(row -> String.join(" |", List.of(row.split(" \\|", -1)).subList(0, 4)) + " |")
                .collect(Collectors.toCollection(TreeSet::new));
    if (!rows.equals(wanted)) {
      witness.broken(Law.ROWS_AGREE, rows + " instead of " + wanted);
    }
  }

  private void published(Witness witness) {
    Map<String, String> wanted = new HashMap<>();
    twins.forEach(twin -> wanted.putAll(twin.published()));
    Map<String, String> there = files();
    if (!there.equals(wanted)) {
      witness.broken(Law.PUBLISHED_IS_THERE, there + " instead of " + wanted);
    }
  }

  private Map<String, String> files() {
    if (!Files.isDirectory(published)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.list(published)) {
      Map<String, String> texts = new HashMap<>();
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        texts.put(name.replaceFirst("\\.md$", ""), Files.readString(file));
      }
      return texts;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
