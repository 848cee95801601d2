package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.ChildcareNotes;

class ClausesTest {

  @TempDir private Path folder;
  private DirectoryReader reader;
  private KnownTerms terms;
  private Clauses clauses;
  private Lexicon lexicon;

  @BeforeEach
  void open() throws IOException {
    reader = new IndexFolder(folder, null).open(ChildcareNotes.catalogue());
    lexicon = new Lexicon(new IndexSearcher(reader), ChildcareNotes.catalogue());
    terms = lexicon.terms();
    clauses = new Clauses(terms);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
  }

  @Test
  void areOneForEachFieldThatHasTheWord() throws IOException {
    assertThat(clauses.ofWord(word("schema"))).hasSize(2); // in the text and as a term
    assertThat(clauses.ofWord(word("observation"))).hasSizeGreaterThan(2); // in titles, too
  }

  @Test
  void areNoneForWhatTheNotesDoNotHave() throws IOException {
    assertThat(clauses.ofWord(word("photosynthesis"))).isEmpty();
    assertThat(clauses.ofPair("purple elephant")).isEmpty();
    assertThat(clauses.ofAside("hitherto")).isEmpty();
  }

  @Test
  void areMadeOnceForEachWord() throws IOException {
    assertThat(clauses.ofWord(word("schema"))).isSameAs(clauses.ofWord(word("schema")));
  }

  @Test
  void countTheDocumentsOfATermAsTheIndexDoes() throws IOException {
    assertThat(terms.documents(Fields.TEXT, "schema")).isEqualTo(1);
    assertThat(terms.documents(Fields.TEXT, "photosynthesi")).isZero();
    assertThat(terms.postings(reader.leaves().getFirst(), Fields.TEXT, "photosynthesi")).isNull();
    assertThat(terms.postings(reader.leaves().getFirst(), Fields.TEXT, "schema")).isNotNull();
  }

  private Question.Word word(String written) throws IOException {
    return lexicon.question(written).words().getFirst();
  }
}
