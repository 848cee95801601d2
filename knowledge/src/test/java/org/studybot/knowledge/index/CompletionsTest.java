package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Suggestion;

class CompletionsTest {

  private final Completions completions = new Completions(ChildcareNotes.catalogue());

  @ParameterizedTest
  @CsvSource({
    "conf, Confidentiality",
    "CONF, Confidentiality",
    "lead, Designated safeguarding lead",
    "safeguarding le, Designated safeguarding lead",
    "parents partn, Partnership with parents",
    "time s, Time sample",
    "whistel, Whistleblowing",
    "confidentailty, Confidentiality",
    "heuristc pl, Heuristic play",
    "schéma, Schema"
  })
  void findANameByTheBeginningsOfItsWords(String typed, String name) {
    assertThat(names(typed)).first().isEqualTo(name);
  }

  @Test
  void giveTopicsFirstAndMarkThem() {
    assertThat(completions.of("pl", 9))
        .startsWith(new Suggestion("Play", true))
        .contains(new Suggestion("Play-based learning", false));
    assertThat(completions.of("", 3)).hasSize(3).allMatch(Suggestion::isTopic);
  }

  @Test
  void giveNoMoreThanAskedForAndNoneTwice() {
    assertThat(names("")).doesNotHaveDuplicates();
    assertThat(completions.of("p", 2)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"volcano", "xx", "confidentiality volcano", "🙂x", "?!"})
  void findNothingWhereNothingFits(String typed) {
    assertThat(completions.of(typed, 9)).isEmpty();
  }

  @Test
  void bearAnyText() {
    assertThat(completions.of("conf ".repeat(5000), 9)).isNotNull();
    assertThat(completions.of("\uFFFF\uD83D", 9)).isNotNull();
    assertThat(new Completions(new Catalogue(List.of())).of("play", 9)).isEmpty();
  }

  private List<String> names(String typed) {
    return completions.of(typed, 50).stream().map(Suggestion::name).toList();
  }
}
