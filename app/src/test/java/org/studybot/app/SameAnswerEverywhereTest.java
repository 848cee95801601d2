package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.app.web.HtmlRenderer;
import org.studybot.core.Studybot;
import org.studybot.core.card.Card;
import org.studybot.core.door.HttpCall;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.InMemoryReturnAddresses;
import org.studybot.core.testing.Texts;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.index.LuceneKnowledgeBase;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.slack.SlackDoor;
import org.studybot.slack.SlackSettings;
import org.studybot.slack.testing.FakeSlack;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.Signed;
import org.studybot.teams.Kept;
import org.studybot.teams.TeamsDoor;
import org.studybot.teams.TeamsSettings;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.InMemoryMarks;
import org.studybot.teams.testing.LocalTeams;

/**
 * The same question, signed as each platform signs it, over the real notes and the real index:
 * every channel shows the same card, with the same words in the same order.
 */
class SameAnswerEverywhereTest {

  private static final String APP = "11111111-2222-3333-4444-555555555555";

  @TempDir private static Path index;

  private KnowledgeBase knowledge;
  private FakeSlack slack;
  private LocalTeams teams;
  private SlackDoor slackDoor;
  private Database database;
  private TeamsDoor teamsDoor;

  @BeforeEach
  void open() throws IOException {
    List<Path> packs = List.of(Path.of("../packs/starter"));
    Catalogue notes = new Catalogue(new PackReader(EntryIds.inMemory()).read(packs).topics());
    knowledge = LuceneKnowledgeBase.open(index, notes);
    slack = new FakeSlack();
    database = Database.open(DatabaseAddress.of("", index), Clock.systemUTC());
    slackDoor =
        SlackDoor.open(
            new SlackSettings(Signed.SECRET, "xoxb-test-token", slack.apiUrl()),
            bot(),
            database,
            InstantSource.fixed(Signed.NOW));
    teams = new LocalTeams();
    teamsDoor =
        new TeamsDoor(
            TeamsSettings.of(APP, "a secret", Activities.TENANT).withServers(teams.servers()),
            bot(),
            new Kept(new InMemoryReturnAddresses(), new InMemoryMarks()),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    slackDoor.close();
    database.close();
    teamsDoor.close();
    slack.close();
    teams.close();
    knowledge.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can I ever break confidentiality?",
        "tips partnership working",
        "define neglect",
        "what do examiners look for in safeguarding?",
        "topic observation",
        "topics",
        "help",
        "how do volcanoes erupt",
        "<!channel> @everyone *LADO*",
      })
  void isAnsweredWithTheSameWords(String question) {
    List<String> words = Texts.of(card(question));
    assertThat(words).hasSizeGreaterThan(1);
    assertSays(inSlack(question), words);
    assertSays(inTeams(question), words);
    assertSays(inTheWebChat(question), words);
  }

  private Card card(String question) {
    Person person = new Person("college", "U1", "Sam", false);
    Conversation conversation =
        new Conversation("college", "D1", "", Scope.PERSONAL, Layout.THREAD);
    return bot()
        .handle(new Inbound.Said("1", person, conversation, question))
        .deliveries()
        .getFirst()
        .card();
  }

  private String inSlack(String question) {
    assertThat(slackDoor.answer(Payloads.direct(slackEscaped(question))).status()).isEqualTo(200);
    return Shown.text(slack.next().body().get("blocks"));
  }

  /** Slack escapes what people type (Slack's documentation, "Formatting text"). */
  private static String slackEscaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private String inTeams(String question) {
    String token = teams.issuer().token(APP, teams.url(), UnaryOperator.identity());
    String body = new Activities(teams.url()).said(question).toString();
    Map<String, List<String>> headers = Map.of("Authorization", List.of("Bearer " + token));
    HttpCall call = new HttpCall("POST", "/api/messages", "", headers, body);
    assertThat(teamsDoor.answer(call).status()).isBetween(200, 202);
    return texts(teams.next().card());
  }

  private String inTheWebChat(String question) {
    return Jsoup.parse(HtmlRenderer.of(card(question))).text();
  }

  /** What a card of Teams shows: the texts of its elements and the titles of its actions. */
  private static String texts(JsonNode element) {
    StringBuilder texts = new StringBuilder();
    element
        .properties()
        .forEach(
            property -> {
              boolean shown = List.of("text", "title").contains(property.getKey());
              texts.append(
                  shown && property.getValue().isTextual() ? property.getValue().asText() : "");
            });
    element.forEach(child -> texts.append(' ').append(texts(child)));
    return texts.toString();
  }

  private static void assertSays(String shown, List<String> words) {
    String squeezed = squeezed(shown);
    int from = 0;
    for (String text : words) {
      int found = squeezed.indexOf(squeezed(text), from);
      assertThat(found).as("\"%s\" in %s", text, shown).isNotNegative();
      from = found;
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u2060\u200b]+", "");
  }

  private Studybot bot() {
    return Bots.on(knowledge);
  }
}
