package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.endtoend.TeamsClassroom.Room;

/** What there is in Teams besides chats, as Microsoft's own stand-in asks for it. */
class TeamsSurfacesTest {

  @TempDir private static Path folder;
  private static TeamsClassroom classroom;

  @BeforeAll
  static void open() {
    classroom = new TeamsClassroom(folder);
  }

  @AfterAll
  static void close() {
    classroom.close();
  }

  @Test
  void whoeverJoinsAndWhereverItIsInstalledIsWelcomedOnceThoughTheBotIsKilled() {
    AgentsPlayground playground = classroom.playground();
    Room team = classroom.room(AgentsPlayground.GENERAL);
    Room amira = classroom.room(AgentsPlayground.AMIRA_ALONE);

    playground.happens("userAdded", AgentsPlayground.GENERAL);
    amira.seen("Welcome! I help your class study", "[Start a quiz]");
    playground.happens("botAdded", AgentsPlayground.GENERAL);
    team.seen("Hello, I help you all study", "[What is in the notes]");

    classroom.killBot();
    classroom.startBotAgain();
    playground.happens("install", AgentsPlayground.GENERAL);
    playground.happens("userAdded", AgentsPlayground.GENERAL);
    playground.say(TeamsPerson.BEN, AgentsPlayground.GENERAL, "define key person");
    team.seen("key person");
    assertThat(team.board()).filteredOn(message -> message.shows("Hello, I help")).hasSize(1);
    assertThat(amira.board()).filteredOn(message -> message.shows("Welcome!")).hasSize(1);
  }

  @Test
  void theNotesAreSearchedFromWhereOneWrites() {
    JsonNode found =
        classroom.playground().extension("query", AgentsPlayground.GROUP_CHAT, query("bruises"));

    JsonNode first = found.findValue("attachments").path(0);
    assertThat(first.at("/content/version").asText()).isEqualTo("1.5");
    assertThat(first.at("/preview/content/title").asText()).isNotBlank();
  }

  @Test
  void aMessageIsLookedUpAndWhatTheNotesSayIsPutIntoOnesOwn() {
    JsonNode dialog =
        classroom
            .playground()
            .extension("fetchTask", AgentsPlayground.GROUP_CHAT, message("What is safeguarding?"));
    JsonNode inserted =
        classroom
            .playground()
            .extension(
                "submitAction", AgentsPlayground.GROUP_CHAT, message("What is safeguarding?"));

    assertThat(dialog.toString()).contains("Put this into my message");
    assertThat(inserted.toString()).contains("AdaptiveCard").doesNotContain("Action.");
  }

  private static ObjectNode query(String words) {
    ObjectNode value = JsonNodeFactory.instance.objectNode().put("commandId", "search");
    value.putArray("parameters").addObject().put("name", "words").put("value", words);
    value.putObject("queryOptions").put("skip", 0).put("count", 5);
    return value;
  }

  private static ObjectNode message(String text) {
    ObjectNode value = JsonNodeFactory.instance.objectNode().put("commandId", "lookUp");
    value.put("commandContext", "message").putObject("data");
    value
        .putObject("messagePayload")
        .putObject("body")
        .put("contentType", "text")
        .put("content", text);
    return value;
  }
}
