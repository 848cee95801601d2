package org.studybot.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.slack.install.Scopes;

class ManifestTest {

  /** What has to be subscribed to for each event the adapter listens to. */
  private static final Map<Class<?>, String> SUBSCRIPTIONS =
      Map.of(
          AppHomeOpenedEvent.class, "app_home_opened",
          AppMentionEvent.class, "app_mention",
          AppUninstalledEvent.class, "app_uninstalled",
          TokensRevokedEvent.class, "tokens_revoked",
          MessageEvent.class, "message.im",
          MessageFileShareEvent.class, "message.im",
          MessageThreadBroadcastEvent.class, "message.im");

  /** What cannot be done without each scope. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "commands", "features.slash_commands",
          "chat:write", "chat.postMessage, chat.postEphemeral, chat.update, chat.delete",
          "app_mentions:read", "app_mention",
          "im:history", "message.im",
          "im:write", "chat.postMessage to a person, conversations.open",
          "assistant:write", "assistant.threads.setSuggestedPrompts");

  private Manifest manifest;
  private Listening adapter;

  @BeforeEach
  void read() throws IOException {
    manifest = Manifest.read();
    adapter = new Listening();
    var bot = Bots.on(new WordOverlap(Notes.catalogue()));
    var workspaces = new Workspaces.Single(adapter.slack(), TestWorkspace.TOKEN, Traffic.real());
    SlackApp.listen(
        adapter,
        new AfterAck(bot, workspaces, Runnable::run, Duration.ZERO),
        new Completion(bot),
        People.learners());
  }

  @Test
  void isOneBySlacksOwnSchema() throws IOException {
    assertThat(schema().validate(manifest.text(), InputFormat.YAML)).isEmpty();
  }

  @Test
  void wouldNotBeOneWithANameThatIsTooLong() throws IOException {
    String wrong = manifest.text().replace("name: Studybot", "name: " + "Studybot".repeat(5));

    assertThat(schema().validate(wrong, InputFormat.YAML)).hasSize(1);
  }

  @Test
  void subscribesToExactlyTheEventsThatTheAdapterListensTo() {
    Set<String> heard = new TreeSet<>();
    adapter.events.forEach(event -> heard.add(requireNonNull(SUBSCRIPTIONS.get(event))));

    assertThat(manifest.names("settings", "event_subscriptions", "bot_events")).isEqualTo(heard);
  }

  @Test
  void namesOneCommandThatTheAdapterListensTo() {
    assertThat(manifest.each("command", "features", "slash_commands")).containsExactly("/study");
    assertThat(adapter.commands)
        .singleElement()
        .satisfies(pattern -> assertThat("/study").matches(pattern));
  }

  @Test
  void hasExactlyTheShortcutsThatTheAdapterListensTo() {
    assertThat(manifest.each("callback_id", "features", "shortcuts")).isEqualTo(adapter.shortcuts);
  }

  @Test
  void asksForNoScopeThatIsNotNeededAndSaysWhatEachIsFor() {
    assertThat(manifest.names("oauth_config", "scopes", "bot")).isEqualTo(NEEDED.keySet());
    assertThat(Scopes.BOT).containsExactlyInAnyOrderElementsOf(NEEDED.keySet());
    List<String> lines = manifest.text().lines().toList();
    NEEDED
        .keySet()
        .forEach(
            scope ->
                assertThat(lines.get(lines.indexOf("      - " + scope) - 1).strip())
                    .as(scope)
                    .startsWith("# "));
  }

  private static Schema schema() throws IOException {
    try (InputStream json =
        requireNonNull(
            ManifestTest.class.getResourceAsStream(
                "/manifest-schema/manifest.schema.2.0.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(json);
    }
  }
}
