package org.studybot.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

class EntryNamesTest {

  private static final EntryNames NAMES =
      new EntryNames(
          new Catalogue(
              List.of(
                  new Topic(
                      "tea",
                      "Tea",
                      "",
                      List.of(),
                      List.of(),
                      null,
                      List.of(
                          entry("green", Kind.CONCEPT, "Green tea", "Leaves that were steamed."),
                          entry("black", Kind.CONCEPT, "Black tea", "Leaves left to wither."),
                          entry("pot", Kind.EXAM_TIP, "", "Warm the pot first."),
                          entry("milk", Kind.EXAM_TIP, "", "Green tea takes no milk."))))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea: Green tea         | green
          tea: black tea         | black
          tea:Warm the pot       | pot
          tea: green tea takes   | milk
          """)
  void anEntryGoesByItsTermOrByTheBeginningOfItsText(String name, String id)
      throws UnknownNameException {
    assertThat(NAMES.ids(name)).containsExactly(id);
  }

  @Test
  void aKindInBracketsStandsForAllOfThatKind() throws UnknownNameException {
    assertThat(NAMES.ids("tea: (exam_tip)")).containsExactly("pot", "milk");
  }

  @Test
  void aHyphenStandsForNoEntry() throws UnknownNameException {
    assertThat(NAMES.ids("-")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tea: Leaves           | 'tea: Leaves' fits 2 entries, not one
          tea: White tea        | 'tea: White tea' fits 0 entries, not one
          tea: (marking_point)  | 'tea: (marking_point)' fits 0 entries, not one
          coffee: Beans         | 'coffee: Beans' begins with no topic's id
          Green tea             | 'Green tea' begins with no topic's id
          """,
      quoteCharacter = '`')
  void refusesANameThatLeavesDoubt(String name, String fault) {
    assertThatThrownBy(() -> NAMES.ids(name))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(fault);
  }

  private static Entry entry(String id, Kind kind, String term, String text) {
    return new Entry(id, kind, "tea", term, text, List.of(), new Source("tea.md", 1));
  }
}
