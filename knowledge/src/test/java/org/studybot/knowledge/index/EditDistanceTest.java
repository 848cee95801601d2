package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsASwapOfNeighboursOnce() {
    assertThat(EditDistance.between("safegaurding", "safeguarding")).isEqualTo(1);
    assertThat(EditDistance.between("parnets", "parents")).isEqualTo(1);
  }

  @Test
  void countsLettersLeftOutAddedAndReplaced() {
    assertThat(EditDistance.between("partnershp", "partnership")).isEqualTo(1);
    assertThat(EditDistance.between("observattion", "observation")).isEqualTo(1);
    assertThat(EditDistance.between("welfore", "welfare")).isEqualTo(1);
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
  }

  @Test
  void forgivesMoreInLongerWords() {
    assertThat(EditDistance.forgivenIn("send".length() - 1)).isZero();
    assertThat(EditDistance.forgivenIn("parents".length())).isEqualTo(1);
    assertThat(EditDistance.forgivenIn("safeguarding".length())).isEqualTo(2);
  }
}
