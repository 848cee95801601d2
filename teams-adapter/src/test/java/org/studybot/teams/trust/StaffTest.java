package org.studybot.teams.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTest {

  private static final String ANN = "aaaaaaaa-1111-2222-3333-000000000001";
  private static final String BOB = "BBBBBBBB-1111-2222-3333-000000000002";

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ","})
  void areNobodyUnlessTheyAreNamed(String setting) {
    assertThat(Staff.read("STAFF", setting)).isEqualTo(Staff.NOBODY);
    assertThat(Staff.NOBODY.includes("")).isFalse();
  }

  @Test
  void areNamedByTheirIdsInAnyCase() {
    Staff staff = Staff.read("STAFF", " " + ANN + ", " + BOB + ",");

    assertThat(staff.includes(ANN)).isTrue();
    assertThat(staff.includes("bbbbbbbb-1111-2222-3333-000000000002")).isTrue();
    assertThat(staff.includes("aaaaaaaa-1111-2222-3333-000000000009")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ann@college.example", "29:1aBc", "Ann", "aaaaaaaa-1111-2222-3333"})
  void areRefusedByAnyOtherName(String wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Staff.read("STAFF", ANN + "," + wrong))
        .withMessage("STAFF: '" + wrong + "' is no Entra object ID");
  }
}
