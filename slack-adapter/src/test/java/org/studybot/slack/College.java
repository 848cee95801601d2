package org.studybot.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.core.store.DatabaseCareRequests;
import org.studybot.core.store.DatabaseIdempotency;
import org.studybot.core.store.DatabaseInbox;
import org.studybot.core.store.DatabaseQuizStore;
import org.studybot.core.store.DatabaseStudyRecord;
import org.studybot.core.store.DatabaseWrittenQuestions;
import org.studybot.core.store.SecretKeys;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.InMemoryPages;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.slack.SlackSettings.Access;
import org.studybot.slack.install.Credentials;
import org.studybot.slack.testing.FakeSlack;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Signed;

/** A bot that any workspace may add, on two nodes with one database. */
final class College implements AutoCloseable {

  static final String START = "/slack/install";
  static final String END = "/slack/oauth_redirect";
  static final String ACCESS = "/api/oauth.v2.access";

  private static final Pattern STATE = Pattern.compile("[?&;]state=([^&\"]+)");

  final FakeSlack slack = new FakeSlack();
  final Database database;
  final SlackDoor door;
  final SlackDoor otherNode;

  College(Path folder) throws IOException {
    this(folder, InstantSource.fixed(Signed.NOW));
  }

  College(Path folder, InstantSource clock) throws IOException {
    this(folder, clock, TestWorkspace.PATIENCE);
  }

  College(Path folder, InstantSource clock, Duration patience) throws IOException {
    database = Database.open(DatabaseAddress.of("", folder), Clock.systemUTC());
    door = SlackDoor.open(settings(), studybot(), database, clock, patience);
    otherNode = SlackDoor.open(settings(), studybot(), database, clock, patience);
  }

  /** One that shares nothing with the other node but the database. */
  private Studybot studybot() {
    WordOverlap notes = new WordOverlap(Notes.catalogue());
    InstantSource clock = InstantSource.system();
    DatabaseQuizStore store = new DatabaseQuizStore(database);
    WrittenQuestions written = new DatabaseWrittenQuestions(database);
    TenantQuestions questions =
        new TenantQuestions(() -> new QuestionBank(notes.catalogue(), List.of()), written);
    Quizzes quizzes = new Quizzes(notes, questions, store, clock, new Random(1));
    InMemoryPages pages = new InMemoryPages();
    Ledgers ledgers =
        new Ledgers(
            new DatabaseStudyRecord(database),
            new DatabaseInbox(database),
            written,
            pages,
            pages,
            new DatabaseIdempotency(database),
            clock,
            Bots.care(new DatabaseCareRequests(database)));
    return new Studybot(notes, quizzes, ledgers);
  }

  private SlackSettings settings() {
    SecretKeys keys = SecretKeys.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    return new SlackSettings(
        Signed.SECRET,
        new Access.ManyWorkspaces(
            new Credentials("111.222", "client-secret", URI.create("https://bot.example/"), keys)),
        slack.apiUrl(),
        People.learners(),
        "");
  }

  /** What a browser gets for this address. */
  HttpAnswer get(SlackDoor node, String path, String query, String cookie) {
    Map<String, List<String>> headers =
        cookie.isEmpty() ? Map.of() : Map.of("Cookie", List.of("theme=dark; " + cookie));
    return requireNonNull(node.doors().get(path))
        .answer(new HttpCall("GET", path, query, headers, ""));
  }

  /** A browser that has opened the first page. */
  Browser browser() {
    HttpAnswer page = get(door, START, "", "");
    assertThat(page.status()).isEqualTo(200);
    Matcher state = STATE.matcher(page.body());
    assertThat(state.find()).isTrue();
    String cookie = requireNonNull(page.headers().get("Set-Cookie"));
    return new Browser(state.group(1), cookie.substring(0, cookie.indexOf(';')), cookie);
  }

  record Browser(String state, String cookie, String setCookie) {}

  /** Adds the bot to a workspace, where it then has this token. */
  void install(String team, String token) {
    slack.order(ACCESS, granted(team, token, ""));
    Browser browser = browser();
    HttpAnswer page = get(door, END, "code=c&state=" + browser.state(), browser.cookie());
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    assertThat(slack.next().path()).isEqualTo(ACCESS);
  }

  /** What Slack answers ("oauth.v2.access", example response). */
  static Reply granted(String team, String token, String more) {
    return new Reply(
        200,
        Map.of(),
        """
        {"ok": true, "access_token": "%s", "token_type": "bot", "scope": "commands,chat:write",
         "bot_user_id": "UBOT", "app_id": "A1", "team": {"name": "College <b>%s</b>", "id": "%s"},
         "enterprise": null, "is_enterprise_install": false, %s
         "authed_user": {"id": "U1"}}
        """
            .formatted(token, team, team, more));
  }

  @Override
  public void close() {
    door.close();
    otherNode.close();
    database.close();
    slack.close();
  }
}
