package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.endtoend.LocalSlack.AMIRA;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.SlackClassroom.Room;

/** The line of Socket Mode. */
class SlackLineTest {

  @TempDir private Path folder;

  @Test
  void theBotComesBackByItselfWhenTheLineWasBroken() {
    try (SlackClassroom classroom = new SlackClassroom(folder, SlackTransport.SOCKET_MODE)) {
      Room before = classroom.room("C01LEVEL3");
      assertThat(before.told(AMIRA, () -> before.slash(AMIRA, "topics")).shown())
          .contains("Safeguarding");

      classroom.restartSlack();

      Room room = classroom.room("C01LEVEL3");
      SlackMessage answer =
          classroom.await(
              "an answer on the new line",
              () -> {
                room.slash(AMIRA, "topics");
                return classroom.slack().messages("C01LEVEL3").stream()
                    .filter(message -> message.onlyFor().equals(AMIRA))
                    .findFirst();
              });
      assertThat(answer.shown()).contains("Safeguarding");
    }
  }
}
