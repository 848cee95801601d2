package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studybot.core.card.Field;
import org.studybot.core.card.PlainText;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;

class BrowsingTest {

  private final Studybot bot = Bots.on(new WordOverlap(Notes.catalogue()));

  @Test
  void completesTopicsAndListsAllForNothingTyped() {
    assertThat(bot.topics("", 10))
        .extracting(Field.Option::key)
        .containsExactly("partnership-working", "observation");
    assertThat(bot.topics("", 1)).hasSize(1);
    assertThat(bot.topics("observ", 10))
        .extracting(Field.Option::key)
        .containsExactly("observation");
    assertThat(bot.topics("x".repeat(5000), 10)).isEmpty();
  }

  @Test
  void findsEntriesWithTheirSourcesPageByPage() {
    assertThat(bot.find("key person child", 0, 5))
        .first()
        .satisfies(
            found -> {
              assertThat(found.title()).isEqualTo("Key person · Concept");
              assertThat(found.preview())
                  .isEqualTo("The adult who knows one child and family best.");
              assertThat(PlainText.of(found.card())).contains("partnership-working.md, line 11");
            });
    assertThat(bot.find("what child families information", 1, 2))
        .doesNotContainAnyElementsOf(bot.find("what child families information", 0, 1));
    assertThat(bot.find("child", 500, 25)).isEmpty();
  }

  @Test
  void showsWhatEachTopicIsAboutForNothingTyped() {
    assertThat(bot.find("", 0, 10))
        .extracting(Found::title)
        .containsExactly(
            "Partnership working · Synopsis", "Observation, assessment and planning · Synopsis");
  }
}
