package org.studybot.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.core.care.CareContact;

class CareSettingsTest {

  @TempDir private Path folder;

  @Test
  void nobodyIsNamedAndTheTextsAreThoseOfTheUnitedKingdomUnlessSaidOtherwise() {
    CareSettings settings = CareSettings.read(Map.of());

    assertThat(settings.contact()).isNull();
    assertThat(settings.guide().country()).isEqualTo("United Kingdom");
  }

  @Test
  void aContactIsRead() {
    CareContact contact =
        requireNonNull(
            CareSettings.read(
                    Map.of(
                        "STUDYBOT_CARE_NAME", "Sam Lee, safeguarding lead",
                        "STUDYBOT_CARE_ROOM", "B12",
                        "STUDYBOT_CARE_TELL", "slack:T1/U1, teams:t/p"))
                .contact());

    assertThat(contact.room()).isEqualTo("B12");
    assertThat(contact.telephone()).isEmpty();
    assertThat(contact.tell()).containsExactlyInAnyOrder("slack:T1/U1", "teams:t/p");
  }

  @Test
  void halfAContactIsRefusedWithWhatIsMissing() {
    assertThatThrownBy(() -> CareSettings.read(Map.of("STUDYBOT_CARE_ROOM", "B12")))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("STUDYBOT_CARE_NAME must be set too");
    assertThatThrownBy(() -> CareSettings.read(Map.of("STUDYBOT_CARE_NAME", "Sam")))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("a room, a telephone or a mail address");
  }

  @Test
  void aFileOfTextsThatIsWrongIsRefusedWithWhatIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("help.json"), "{}");

    assertThatThrownBy(() -> CareSettings.read(Map.of("STUDYBOT_CARE_FILE", file.toString())))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("help.json")
        .hasMessageContaining("\"country\" is missing");
    assertThatThrownBy(() -> CareSettings.read(Map.of("STUDYBOT_CARE_FILE", file + ".gone")))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("cannot read");
  }
}
