package org.studybot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePacksTest {

  private static final Duration LOOK_OFTEN = Duration.ofMillis(50);
  private static final Duration NEVER = Duration.ofDays(1);

  @TempDir private Path folder;
  private final BlockingQueue<String> passedOn = new LinkedBlockingQueue<>();

  @Test
  void passesOnWhatIsThereAtTheStart() throws Exception {
    write("one.md", "first");
    try (var _ = live(NEVER)) {
      awaitText("first");
    }
  }

  @Test
  void passesOnEveryLastChangeThatTheSystemReports() throws Exception {
    write("one.md", "first");
    try (var _ = live(NEVER)) {
      awaitText("first");
      write("one.md", "second");
      awaitText("second");
      Files.delete(folder.resolve("one.md"));
      write("two.md", "third");
      awaitText("third");
      for (int draft = 0; draft < 200; draft++) {
        write("two.md", "draft " + draft);
      }
      awaitText("draft 199");
    }
  }

  @Test
  void seesFoldersThatAppearLater() throws Exception {
    Path later = folder.resolve("later");
    try (var _ = new LivePacks(List.of(later), () -> read(later), this::take, LOOK_OFTEN)) {
      Files.createDirectories(later.resolve("deep"));
      Files.writeString(later.resolve("deep").resolve("one.md"), "found");
      awaitText("found");
    }
  }

  @Test
  void keepsTheLastNotesWhenTheFilesAreGoneAndGoesOnWhenTheyAreBack() throws Exception {
    write("one.md", "first");
    try (var _ = live(LOOK_OFTEN)) {
      awaitText("first");
      Files.delete(folder.resolve("one.md"));
      write("other.md", "back");
      awaitText("back");
    }
    assertThat(passedOn).doesNotContain("");
  }

  @Test
  void outlivesNotesTooDeepToBeReadAndErrorsOfAnyKind() throws Exception {
    write("one.md", "first");
    List<Integer> tries = new ArrayList<>();
    try (var live =
        new LivePacks(
            List.of(folder),
            () -> {
              tries.add(1);
              return switch (tries.size()) {
                case 1 -> throw new StackOverflowError();
                case 2 -> throw new AssertionError("an error of another kind");
                default -> read(folder);
              };
            },
            this::take,
            LOOK_OFTEN)) {
      awaitText("first");

      assertThat(live.state().alive()).isTrue();
      assertThat(live.state().restarts()).isEqualTo(1);
    }
  }

  @Test
  void triesAgainAfterAFailureThoughNothingChanges() throws Exception {
    write("one.md", "first");
    List<Integer> tries = new ArrayList<>();
    try (var _ =
        new LivePacks(
            List.of(folder),
            () -> {
              tries.add(1);
              if (tries.size() < 3) {
                throw new KnowledgeException("locked by another program");
              }
              return read(folder);
            },
            this::take,
            LOOK_OFTEN)) {
      awaitText("first");
    }
    assertThat(tries).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void looksForItselfWhereNothingIsReported(@TempDir Path elsewhere) throws Exception {
    Path unwatched = Files.writeString(elsewhere.resolve("one.md"), "first");
    Files.createSymbolicLink(folder.resolve("one.md"), unwatched);
    try (var _ = live(LOOK_OFTEN)) {
      awaitText("first");
      Files.writeString(unwatched, "second, longer");
      awaitText("second, longer");
    }
  }

  @Test
  void passesOnNothingOnceClosed() throws Exception {
    write("one.md", "first");
    LivePacks live = live(LOOK_OFTEN);
    awaitText("first");
    live.close();
    passedOn.clear();
    write("one.md", "second");

    assertThat(passedOn).isEmpty();
    assertThatCode(live::close).doesNotThrowAnyException();
  }

  private LivePacks live(Duration lookEvery) {
    return new LivePacks(List.of(folder), () -> read(folder), this::take, lookEvery);
  }

  private void take(Catalogue notes) {
    passedOn.add(notes.topics().getFirst().entries().getFirst().text());
  }

  private void awaitText(String text) throws InterruptedException {
    List<String> seen = new ArrayList<>();
    while (!seen.contains(text)) {
      String next = passedOn.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("waiting for %s after %s", text, seen).isNotNull();
      seen.add(next);
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** A pack reader for these tests: every file is an entry. */
  private static Catalogue read(Path folder) {
    List<Entry> entries = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file);
        Source source = new Source("one.md", 1);
        if (!text.isBlank()) {
          entries.add(
              new Entry(file.toString(), Kind.CONCEPT, "topic", "", text, List.of(), source));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Catalogue(
        List.of(new Topic("topic", "Topic", "", List.of(), List.of(), null, entries)));
  }
}
