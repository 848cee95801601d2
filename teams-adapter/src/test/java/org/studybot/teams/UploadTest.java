package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.trust.FileServers;
import org.studybot.teams.trust.Staff;

/** A page of notes as a file, sent to the bot in one's own chat. */
class UploadTest {

  private static final String TUTOR = "bbbbbbbb-0000-0000-0000-000000000001";
  private static final String PAGE =
      "Outdoor play\nKey concepts\nRisk benefit: weighing gains against risks.\n";

  private final Doorstep doorstep =
      new Doorstep(Bot.quick(), Staff.read("STUDYBOT_TEAMS_STAFF", TUTOR));

  @AfterEach
  void close() {
    doorstep.close();
  }

  @Test
  void isReadAndShownToStaffBeforeAnythingIsPublished() {
    doorstep.teams().files().serve(PAGE);
    send(TUTOR, doorstep.teams().url() + "/files/page");
    assertThat(doorstep.teams().next().text())
        .contains("Review: Outdoor play", "Key concepts: 1", "Publish", "Discard");
  }

  @Test
  void isNotEvenFetchedForAnybodyElse() {
    send("cccccccc-0000-0000-0000-000000000002", doorstep.teams().url() + "/files/page");
    assertThat(doorstep.teams().next().text()).contains("This is for staff");
    assertThat(doorstep.teams().files().given()).isZero();
  }

  @Test
  void isNotFetchedFromAnywhereElse() {
    for (String url :
        Set.of(
            "http://127.0.0.1:1/files/page",
            "https://files.evil.example/page",
            "file:///etc/passwd",
            "not an address",
            "http://169.254.169.254/metadata")) {
      send(TUTOR, url);
      assertThat(doorstep.teams().next().text()).as(url).contains("I could not fetch that file");
    }
    assertThat(doorstep.teams().files().given()).isZero();
  }

  @Test
  void isNotFollowedElsewhere() {
    send(TUTOR, doorstep.teams().url() + "/files/elsewhere");
    assertThat(doorstep.teams().next().text()).contains("I could not fetch that file");
    assertThat(doorstep.teams().files().given()).isOne();
  }

  @Test
  void thatIsTooLargeIsSaidToBe() {
    doorstep.teams().files().serve("x".repeat(3 << 20));
    send(TUTOR, doorstep.teams().url() + "/files/page");
    assertThat(doorstep.teams().next().text()).contains("larger than 1 MB");
  }

  @ParameterizedTest
  @CsvSource({
    "https://college.sharepoint.com/file, true",
    "https://college-my.sharepoint.com/personal/x?tempauth=y, true",
    "https://COLLEGE.sharepoint.com/file, true",
    "http://college.sharepoint.com/file, false",
    "https://sharepoint.com.evil.example/file, false",
    "https://evilsharepoint.com/file, false",
    "https://sharepoint.com/file, false",
    "https://college.sharepoint.com:8443/file, false",
    "https://college.sharepoint.com@evil.example/file, false",
    "https://user@college.sharepoint.com/file, false",
  })
  void isFetchedFromSharePointAlone(URI address, boolean allowed) {
    assertThat(FileServers.OF_TEAMS.allows(address)).isEqualTo(allowed);
  }

  private void send(String person, String url) {
    ObjectNode activity = Activities.by("Tutor", person, doorstep.activities().said(""));
    ObjectNode file = activity.putArray("attachments").addObject();
    file.put("contentType", "application/vnd.microsoft.teams.file.download.info");
    file.put("name", "outdoor-play.txt");
    file.putObject("content").put("downloadUrl", url).put("uniqueId", "1").put("fileType", "txt");
    assertThat(doorstep.send(activity).status()).isEqualTo(200);
  }
}
