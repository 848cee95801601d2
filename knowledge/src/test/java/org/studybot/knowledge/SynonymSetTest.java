package org.studybot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymSetTest {

  @Test
  void isReadAsItIsWritten() {
    assertThat(SynonymSet.read("TAC= team around the child  =TAC meeting"))
        .hasValueSatisfying(
            set -> {
              assertThat(set.forms())
                  .containsExactly("TAC", "team around the child", "TAC meeting");
              assertThat(SynonymSet.read(set.toString())).hasValue(set);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "TAC", "TAC =", "= team", "1 = 2", "a == b"})
  void isNothingElse(String written) {
    assertThat(SynonymSet.read(written)).isEmpty();
  }

  @Test
  void hasTwoForms() {
    assertThatThrownBy(() -> new SynonymSet(List.of("TAC")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
