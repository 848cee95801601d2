package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

class ReplaceTest {

  private static final int LOOKERS = 8;
  private static final int SWAPS = 30;

  @TempDir private Path folder;

  @Test
  void noLookupFailsWhileTheNotesAreReplacedOverAndOver() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger lookups = new AtomicInteger();
    try (var notes = LuceneKnowledgeBase.open(folder, edition(0));
        ExecutorService threads = Executors.newFixedThreadPool(LOOKERS)) {
      List<Future<?>> lookers = new ArrayList<>();
      for (int looker = 0; looker < LOOKERS; looker++) {
        lookers.add(threads.submit(() -> lookUntil(stop, notes, lookups)));
      }
      for (int swap = 1; swap <= SWAPS; swap++) {
        notes.replace(edition(swap));
        assertThat(text(notes)).contains("edition" + swap);
        awaitMoreThan(lookups.get() + LOOKERS, lookups, lookers);
      }
      stop.set(true);
      for (Future<?> looker : lookers) {
        looker.get();
      }
    }
    assertThat(lookups).hasValueGreaterThan(SWAPS * LOOKERS);
  }

  @Test
  void equalNotesAreNotBuiltAgain() {
    try (var notes = LuceneKnowledgeBase.open(folder, edition(1))) {
      Catalogue before = notes.catalogue();
      notes.replace(edition(1));
      assertThat(notes.catalogue()).isSameAs(before);
    }
  }

  @Test
  void whatIsNotSearchedChangesTooWithoutANewIndex() {
    try (var notes = LuceneKnowledgeBase.open(folder, edition(1))) {
      Topic topic = edition(1).topics().getFirst();
      Topic moved =
          new Topic(
              topic.id(), topic.title(), "T Level", List.of(), List.of(), null, topic.entries());
      notes.replace(new Catalogue(List.of(moved)));
      assertThat(notes.catalogue().topics().getFirst().course()).isEqualTo("T Level");
    }
  }

  /** One lookup, by whatever edition, must see a text and a topic of the same edition. */
  private static void lookUntil(
      AtomicBoolean stop, LuceneKnowledgeBase notes, AtomicInteger lookups) {
    while (!stop.get()) {
      var hit = ((Findings.Found) notes.search(Query.of("changing schema", 1))).hits().getFirst();
      assertThat(hit.topic().entries()).contains(hit.entry());
      assertThat(notes.topicNamed("schema notes")).isPresent();
      lookups.incrementAndGet();
    }
  }

  private static void awaitMoreThan(int count, AtomicInteger lookups, List<Future<?>> lookers)
      throws ExecutionException, InterruptedException {
    while (lookups.get() <= count) {
      for (Future<?> looker : lookers) {
        if (looker.isDone()) {
          looker.get();
        }
      }
      Thread.onSpinWait();
    }
  }

  private static String text(LuceneKnowledgeBase notes) {
    Findings found = notes.search(Query.of("changing schema", 1));
    return ((Findings.Found) found).hits().getFirst().entry().text();
  }

  private static Catalogue edition(int number) {
    String text = "A schema that keeps changing: edition" + number;
    Entry entry = new Entry("schema/1", Kind.CONCEPT, "schema", "Schema", text, List.of(), SOURCE);
    return new Catalogue(
        List.of(
            new Topic("schema", "Schema notes", "", List.of(), List.of(), null, List.of(entry)),
            ChildcareNotes.safeguarding()));
  }

  private static final Source SOURCE = new Source("schema.md", 1);
}
