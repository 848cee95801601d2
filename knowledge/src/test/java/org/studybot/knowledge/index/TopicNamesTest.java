package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Topic;

class TopicNamesTest {

  private final TopicNames names = new TopicNames(ChildcareNotes.catalogue().topics());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Safeguarding and welfare                 | safeguarding
          SAFEGUARDING & WELFARE                   | safeguarding
          safegaurding                             | safeguarding
          the safeguarding                         | safeguarding
          child protection                         | safeguarding
          children's protection                    | safeguarding
          Partnership working in children's services | partnership-working
          partnership working                      | partnership-working
          partnershp workin                        | partnership-working
          multi agency                             | partnership-working
          play                                     | play
          planning and assessment                  | observation
          observe children                         | observation
          """)
  void findsTheTopicThatIsNamed(String words, String id) {
    assertThat(names.topicNamed(words)).map(Topic::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "and",
        "children",
        "working with volcanoes",
        "partnership and play",
        "welfare of partnership",
        "pl",
        "🙂"
      })
  void findsNoneWhereThereIsDoubt(String words) {
    assertThat(names.topicNamed(words)).isEmpty();
  }

  @Test
  void findsNoneWhenTwoTopicsHaveTheSameName() {
    Topic play = ChildcareNotes.play();
    Topic other = new Topic("play-2", play.title(), "", List.of(), List.of(), null, List.of());

    assertThat(new TopicNames(List.of(play, other)).topicNamed(play.title())).isEmpty();
  }

  @Test
  void prefersAWholeNameToAPartOfAnother() {
    Topic part = new Topic("messy", "Messy play", "", List.of(), List.of(), null, List.of());

    assertThat(new TopicNames(List.of(part, ChildcareNotes.play())).topicNamed("play"))
        .map(Topic::id)
        .contains("play");
  }
}
