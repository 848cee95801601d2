package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @Test
  void knowsALongAndAShortName() {
    assertThat(Names.of("Designated safeguarding lead (DSL)").all())
        .containsExactly("Designated safeguarding lead", "DSL");
    assertThat(Names.of("LADO (local authority designated officer)").all())
        .containsExactly("Local authority designated officer", "LADO");
    assertThat(Names.of("Every Child Matters (2003)").all()).containsExactly("Every Child Matters");
    assertThat(Names.of("Schema").all()).containsExactly("Schema");
  }

  @ParameterizedTest
  @CsvSource({
    "Safeguarding, Safeguarding partners, true",
    "Assessment, Assessments, true",
    "Team around the child (TAC), TAC, true",
    "Child protection, Protecting children, true",
    "Physical abuse, Emotional abuse, false",
    "Child in need, Child protection, false",
  })
  void clashesWithANameThatSaysTheSameOrContainsIt(String one, String other, boolean clash) {
    assertThat(Names.of(one).clashWith(Names.of(other))).isEqualTo(clash);
  }
}
