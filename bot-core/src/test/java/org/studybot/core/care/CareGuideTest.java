package org.studybot.core.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CareGuideTest {

  private static final String GUIDE =
      """
      {"country": "Testland", "title": "For you", "opening": ["You matter."],
       "emergency": "Call 112.", "limits": "I am a program.",
       "helplines": [{"name": "Line", "how": "call 1234", "number": "1234", "hours": "Always",
         "source": "https://line.example/", "checked": "2026-11-01"}]}
      """;

  @Test
  void theOneForTheUnitedKingdomNamesWhoHelpsAndWhereThatStands() {
    CareGuide guide = CareGuideReader.unitedKingdom();

    assertThat(guide.emergency()).contains("999");
    assertThat(guide.helplines().stream().map(Helpline::number))
        .containsExactly("0800 1111", "116 123", "85258");
    assertThat(guide.helplines())
        .allSatisfy(
            line -> {
              assertThat(line.source()).hasScheme("https").hasNoUserInfo();
              assertThat(line.checked()).isAfter(LocalDate.of(2026, 1, 1));
            });
  }

  @Test
  void isReadAsACollegeWritesIt() {
    assertThat(CareGuideReader.read(GUIDE).helplines().getFirst().number()).isEqualTo("1234");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "opening",
        "emergency",
        "limits",
        "helplines",
        "name",
        "how",
        "number",
        "hours",
        "source",
        "checked"
      })
  void isRefusedWhereSomethingIsMissing(String field) {
    assertThatThrownBy(() -> CareGuideReader.read(GUIDE.replace("\"" + field, "\"x" + field)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "https://line.example/, line.example",
    "https, http",
    "2026-11-01, last year",
    "call 1234, call us",
    "{, nonsense"
  })
  void isRefusedWhereSomethingIsWrong(String right, String wrong) {
    assertThatThrownBy(() -> CareGuideReader.read(GUIDE.replace(right, wrong)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aContactHasANameAndAWayToReachThem() {
    assertThatThrownBy(() -> new CareContact("Sam", "", "", "", Set.of()))
        .hasMessageContaining("a room, a telephone or a mail address");
    assertThatThrownBy(() -> new CareContact(" ", "B12", "", "", Set.of()))
        .hasMessageContaining("name");
    assertThatThrownBy(() -> new CareContact("Sam", "B12", "", "", Set.of("U034EF5GH")))
        .hasMessageContaining("slack:T012AB3CD/U034EF5GH");
  }

  @Test
  void aContactIsToldInTheirOwnTenantOnly() {
    CareContact contact =
        new CareContact("Sam", "B12", "", "", Set.of("slack:T1/U1", "slack:T10/U2", "teams:a/b"));

    assertThat(contact.toldIn("slack:T1")).containsExactly("U1");
    assertThat(contact.toldIn("slack:T")).isEmpty();
  }
}
