package org.studybot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  private static final Reference ACT =
      new Reference("Children Act 1989", new WebAddress("https://example.org/act#part"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children Act 1989 <https://example.org/act#part>",
        "Children Act 1989<https://example.org/act#part>",
        "Children Act 1989 https://example.org/act#part",
      })
  void hasItsAddressAtItsEnd(String written) {
    assertThat(Reference.read(written)).isEqualTo(ACT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Children Act 1989, sections 17 and 47",
        "Ratios: under 2s <3> and over",
        "Notes <draft>",
        "A > B",
      })
  void mayHaveNone(String written) {
    assertThat(Reference.read(written)).isEqualTo(new Reference(written, null));
    assertThat(Reference.read(written).isBroken()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Act <http://example.org/act>",
        "Act <www.example.org/act>",
        "Act <example.org>",
        "Act <javascript:alert(1)>",
        "Act <//example.org>",
        "Act <https://sam@example.org/>",
        "Act <https://example.org/a b>",
        "Act http://example.org/act",
        "Act (https://example.org/act)",
        "Act, see https://example.org/act.",
        "[Act](https://example.org/act)",
        "<https://example.org/act>",
        "https://example.org/act",
      })
  void isATitleAloneWhereTheAddressCannotBeOpened(String written) {
    assertThat(Reference.read(written)).isEqualTo(new Reference(written, null));
    assertThat(Reference.read(written).isBroken()).isTrue();
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(ACT).hasToString("Children Act 1989 <https://example.org/act#part>");
    assertThat(Reference.read(ACT + " " + ACT).toString()).isEqualTo(ACT + " " + ACT);
  }

  @Test
  void takesNoLongOverAnything() {
    String brackets = "<https://a".repeat(2_000);
    assertThat(Reference.read(brackets).isBroken()).isTrue();
    assertThat(Reference.read("a " + "<.".repeat(10_000)).address()).isNull();
    assertThat(Reference.read("a" + " https://".repeat(2_000)).address()).isNull();
  }
}
