package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @BeforeEach
  void writeNotes() throws IOException {
    Files.createDirectories(pack());
    Files.writeString(
        pack().resolve("play.md"),
        """
        ---
        title: Play
        course: Level 3
        reviewed: 2026-11-01
        ---

        ## Synopsis

        How young children learn through play, and what adults do meanwhile.

        ## Key concepts

        - **Heuristic play**: babies explore everyday objects with all their senses.
        - **Loose parts**: things that can be carried, combined and redesigned in many ways.

        ## Exam tips

        - Name the age group before you recommend an activity.
        """);
  }

  @Test
  void answersAQuestionForAPersonToRead() {
    assertThat(ask("what is heuristic play?").out())
        .contains("Heuristic play: babies explore everyday objects", "play.md, line 13");
  }

  @Test
  void answersAsOneJsonObject() throws JsonProcessingException {
    JsonNode json = json(ask("--json", "heuristic play"));
    assertThat(json.get("query").asText()).isEqualTo("heuristic play");
    assertThat(json.get("status").asText()).isEqualTo("found");
    JsonNode best = json.get("hits").get(0);
    assertThat(best.get("kind").asText()).isEqualTo("concept");
    assertThat(best.get("topic").asText()).isEqualTo("Play");
    assertThat(best.get("term").asText()).isEqualTo("Heuristic play");
    assertThat(best.get("source").asText()).isEqualTo("play.md, line 13");
    assertThat(best.get("id").asText()).isNotBlank();
    assertThat(best.get("score").isNumber()).isTrue();
  }

  @Test
  void helpsSomebodyInDangerAndDoesNotRepeatWhatTheyWrote() throws JsonProcessingException {
    CommandLineRun run = ask("--json", "i want to kill myself");
    assertThat(json(run).get("status").asText()).isEqualTo("help");
    assertThat(json(run).get("help").asText()).contains("0800 1111", "999");
    assertThat(run.out() + run.err()).doesNotContain("kill");
    assertThat(ask("i want to kill myself").out())
        .contains("0800 1111")
        .doesNotContain("kill", "Not in the notes");
  }

  @Test
  void putsTheUsualAnswerBesideTheHelp() throws JsonProcessingException {
    JsonNode json = json(ask("--json", "my dad hits me what is heuristic play"));
    assertThat(json.get("status").asText()).isEqualTo("help");
    assertThat(json.get("hits").get(0).get("term").asText()).isEqualTo("Heuristic play");
  }

  @Test
  void saysInJsonThatTheNotesDoNotAnswer() throws JsonProcessingException {
    JsonNode json = json(ask("--json", "how do volcanoes erupt"));
    assertThat(json.get("status").asText()).isEqualTo("not_found");
    assertThat(json.get("hits")).isEmpty();
    assertThat(json.get("suggestions")).isNotEmpty();
  }

  @Test
  void listsTheEntriesOfASectionInJson() throws JsonProcessingException {
    JsonNode json = json(ask("--json", "tips", "play"));
    assertThat(json.get("status").asText()).isEqualTo("found");
    assertThat(json.get("hits").get(0).get("kind").asText()).isEqualTo("exam_tip");
  }

  @Test
  void answersEachLineOfInputWithOneLineOfJson() throws JsonProcessingException {
    CommandLineRun run =
        CommandLineRun.withInput(
            "loose parts\n\nnonsense \u0007 \ud83d\ude00 <!channel>\ntips play\n", arguments("-"));
    assertThat(run.lines()).hasSize(4);
    assertThat(JSON.readTree(run.lines().get(0)).at("/hits/0/term").asText())
        .isEqualTo("Loose parts");
    assertThat(JSON.readTree(run.lines().get(1)).get("query").asText()).isEmpty();
    assertThat(JSON.readTree(run.lines().get(3)).get("status").asText()).isEqualTo("found");
  }

  @Test
  void answersEveryLineHoweverManyThereAre() throws JsonProcessingException {
    CommandLineRun run =
        CommandLineRun.withInput("what is heuristic play?\n".repeat(40), arguments("-"));

    assertThat(run.lines()).hasSize(40);
    for (String line : run.lines()) {
      assertThat(JSON.readTree(line).get("status").asText()).isEqualTo("found");
    }
  }

  @Test
  void doesNotSayOfACommandThatTheNotesLackIt() throws JsonProcessingException {
    assertThat(json(ask("--json", "quiz me")).get("status").asText()).isEqualTo("other");
  }

  @Test
  void keepsTheIdOfAnEntryThatIsRewordedLightlyOrMoved() throws IOException {
    String before = json(ask("--json", "heuristic play")).at("/hits/0/id").asText();
    Path page = pack().resolve("play.md");
    Files.writeString(
        page,
        Files.readString(page)
            .replace(
                "babies explore everyday objects", "babies and toddlers explore daily objects"));
    Files.move(page, pack().resolve("how-children-play.md"));
    assertThat(json(ask("--json", "heuristic play")).at("/hits/0/id").asText()).isEqualTo(before);
  }

  @Test
  void refusesWrongUsageWithExitCode2() {
    assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("ask").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("sing").exitCode()).isEqualTo(2);
    assertThat(CommandLineRun.of("ask", "--pack", "no-such-folder", "play").exitCode())
        .isEqualTo(2);
    assertThat(CommandLineRun.of("ask", "--no-such-option", "play").exitCode()).isEqualTo(2);
  }

  private CommandLineRun ask(String... words) {
    CommandLineRun run = CommandLineRun.of(arguments(words));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  private String[] arguments(String... words) {
    String[] options = {"ask", "--pack", pack().toString(), "--data", folder + "/data"};
    return Stream.concat(Arrays.stream(options), Arrays.stream(words)).toArray(String[]::new);
  }

  private Path pack() {
    return folder.resolve("pack");
  }

  private static JsonNode json(CommandLineRun run) throws JsonProcessingException {
    assertThat(run.lines()).hasSize(1);
    return JSON.readTree(run.lines().getFirst());
  }
}
