package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample card by somebody else's rules: Slack's own types of blocks, and Microsoft's own
 * library of Adaptive Cards. Broken cards stand beside them, to see that the rules bite.
 */
class CardRulesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void slacksTypesKnowEverythingThatSlackIsSent() throws IOException {
    String broken =
        """
        [{"name": "unknown property", "messages": [{"blocks": [
           {"type": "divider", "colour": "red"}]}]},
         {"name": "unknown type", "messages": [{"blocks": [{"type": "balloon"}]}]},
         {"name": "wrong value", "messages": [{"blocks": [
           {"type": "header", "text": {"type": "plain_text", "text": 7}}]}]},
         {"name": "deep within", "messages": [{"blocks": [
           {"type": "actions", "elements": [{"type": "button", "text": {
              "type": "plain_text", "text": "Go", "emojis": false}}]}]}]},
         {"name": "a sound one", "messages": [{"blocks": [{"type": "divider"}]}]}]
        """;

    check(
        "slack",
        RenderedCards.SLACK,
        broken,
        "unknown property",
        "unknown type",
        "wrong value",
        "deep within");
  }

  @Test
  void microsoftsLibraryKnowsEverythingThatTeamsIsSent() throws IOException {
    String broken =
        """
        [{"name": "unknown property", "messages": [{"type": "AdaptiveCard", "version": "1.5",
           "body": [{"type": "TextBlock", "text": "a", "colour": "red"}]}]},
         {"name": "unknown type", "messages": [{"type": "AdaptiveCard", "version": "1.5",
           "body": [{"type": "Balloon"}]}]},
         {"name": "wrong value", "messages": [{"type": "AdaptiveCard", "version": "1.5",
           "body": [{"type": "TextBlock", "text": "a", "size": "colossal"}]}]},
         {"name": "of a later version", "messages": [{"type": "AdaptiveCard", "version": "1.9",
           "body": []}]},
         {"name": "a sound one", "messages": [{"type": "AdaptiveCard", "version": "1.5",
           "body": [{"type": "TextBlock", "text": "a"}]}]}]
        """;

    check(
        "teams",
        RenderedCards.TEAMS,
        broken,
        "unknown property",
        "unknown type",
        "wrong value",
        "of a later version");
  }

  private void check(String rules, RenderedCards cards, String broken, String... refused)
      throws IOException {
    Path brokenFile = Files.writeString(folder.resolve("broken.json"), broken);

    JsonNode report = JSON.readTree(NodeScript.run("rules.mjs", rules, cards.file(), brokenFile));

    JsonNode ours = report.path(cards.file().toString());
    assertThat(problems(ours)).isEmpty();
    assertThat(ours.path("messages").asInt()).isGreaterThan(100);
    assertThat(problems(report.path(brokenFile.toString())))
        .extracting(problem -> problem.substring(0, problem.indexOf(',')))
        .containsOnly(refused);
  }

  private static Iterable<String> problems(JsonNode report) {
    return report.path("problems").valueStream().map(JsonNode::asText).toList();
  }
}
