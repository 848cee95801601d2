package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;

class TermSieveTest {

  @TempDir private Path folder;

  @Test
  void letsEveryTermThroughAndHardlyAnythingElse() throws IOException {
    try (DirectoryReader reader = open(ChildcareNotes.catalogue())) {
      TermSieve sieve = TermSieve.of(reader, Fields.PAIRS);

      TermsEnum pairs = MultiTerms.getTerms(reader, Fields.PAIRS).iterator();
      int seen = 0;
      while (pairs.next() != null) {
        assertThat(sieve.lets(pairs.term())).isTrue();
        seen++;
      }
      assertThat(seen).isGreaterThan(50);
      assertThat(IntStream.range(0, 10_000).mapToObj(number -> new BytesRef("no pair " + number)))
          .noneMatch(sieve::lets);
    }
  }

  @Test
  void letsNothingThroughWhereThereIsNothing() throws IOException {
    try (DirectoryReader reader = open(new Catalogue(List.of()))) {
      assertThat(TermSieve.of(reader, Fields.PAIRS).lets(new BytesRef("key person"))).isFalse();
    }
  }

  private DirectoryReader open(Catalogue notes) throws IOException {
    return new IndexFolder(folder, null).open(notes);
  }
}
