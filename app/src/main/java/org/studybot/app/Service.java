package org.studybot.app;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.app.http.Pages;
import org.studybot.app.ops.Readiness;
import org.studybot.app.ops.ReadinessPage;
import org.studybot.app.web.TeamsHome;
import org.studybot.app.web.WebChannel;
import org.studybot.app.web.WebChat;
import org.studybot.app.web.WebChatOff;
import org.studybot.core.Studybot;
import org.studybot.core.care.CareMessages;
import org.studybot.core.channel.Channel;
import org.studybot.core.door.Door;
import org.studybot.core.store.DueTasks;
import org.studybot.core.store.TenantRetention;
import org.studybot.knowledge.background.BackgroundState;
import org.studybot.knowledge.background.BackgroundWork;
import org.studybot.slack.SlackDoor;
import org.studybot.teams.TeamsDoor;

/** Every channel that is configured, behind one HTTP server. */
final class Service implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Service.class);
  private static final Duration BETWEEN_DELETIONS = Duration.ofHours(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, Door> doors = new HashMap<>();
  private final List<Channel> channels = new ArrayList<>();
  private final List<Pages> pages = new ArrayList<>();
  private final List<Supplier<BackgroundState>> works = new ArrayList<>();
  private final Studybot studybot;
  private final Clock clock = Clock.systemUTC();
  private URI address = URI.create("http://localhost/");

  private Service(Studybot studybot) {
    this.studybot = studybot;
  }

  /** Serves on a server that listens already, and closes it in the end. */
  static Service start(Settings settings, WebSettings web, Running running) {
    Service service = new Service(running.bot().studybot());
    try {
      service.openSlack(settings, running.bot());
      service.openTeams(settings, running.bot());
      service.openWebChat(web, running);
      service.serve(running, service.doWhatIsDue(running.bot()));
      return service;
    } catch (RuntimeException failure) {
      service.close();
      throw failure;
    }
  }

  /** Where the web chat is. */
  URI address() {
    return address;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      closed(running.removeFirst());
    }
  }

  private void openSlack(Settings settings, OpenBot bot) {
    if (settings.slack() == null) {
      log.info("Slack is off: SLACK_SIGNING_SECRET and the others are not set");
      return;
    }
    SlackDoor door = SlackDoor.open(settings.slack(), studybot, bot.database(), clock);
    running.addFirst(door);
    door.warmUp();
    channels.add(door.channel());
    doors.putAll(door.doors());
    door.lineState().ifPresent(_ -> works.add(() -> door.lineState().orElseThrow()));
    log.info("Slack is on, at /slack/events{}", door.connect() ? " and by Socket Mode" : "");
  }

  private void openTeams(Settings settings, OpenBot bot) {
    if (settings.teams() == null) {
      log.info("Teams is off: MICROSOFT_APP_ID and the others are not set");
      return;
    }
    TeamsDoor door = new TeamsDoor(settings.teams(), studybot, bot.keptOfTeams(), clock);
    running.addFirst(door);
    door.warmUp();
    channels.add(door.channel());
    doors.put("/api/messages", door);
    door.tab().map(TeamsHome::new).ifPresent(pages::add);
    log.info("Teams is on, at /api/messages");
  }

  private void openWebChat(WebSettings web, Running with) {
    works.add(forgetting(web, with.bot()));
    if (!web.on()) {
      log.info("The web chat is off; --web-chat on lets in whoever reaches this server");
      pages.add(new WebChatOff());
      return;
    }
    WebChannel channel = new WebChannel(clock);
    running.addFirst(channel);
    channels.add(channel);
    WebChat chat = new WebChat(studybot, channel, with.notes().knowledge(), web.limits(), clock);
    running.addFirst(chat);
    pages.add(chat);
  }

  /** Nobody knows whose quizzes these are, so nobody can ask for theirs to be deleted. */
  private Supplier<BackgroundState> forgetting(WebSettings web, OpenBot bot) {
    TenantRetention kept = new TenantRetention(bot.database(), WebChat.TENANT);
    BackgroundWork work =
        BackgroundWork.every(
            BETWEEN_DELETIONS,
            "the deletion of old web quizzes",
            () -> forget(kept, clock.instant().minus(web.retention())));
    running.addFirst(work);
    return work::state;
  }

  private static void forget(TenantRetention kept, Instant before) {
    int deleted = kept.deleteOlderThan(before);
    if (deleted > 0) {
      log.info("Deleted {} quizzes of the web chat that nobody touched since {}", deleted, before);
    }
  }

  private void serve(Running with, DueTasks tasks) {
    works.add(tasks::state);
    works.add(with.watch()::state);
    Readiness readiness = new Readiness(Checks.of(with, works));
    running.addFirst(readiness);
    BackgroundWork looking =
        BackgroundWork.every(BETWEEN_LOOKS, "the look at health", readiness::parts);
    running.addFirst(looking);
    works.add(looking::state);
    Metrics metrics = new Metrics(with.notes().caches(), works);
    running.addFirst(metrics);
    pages.addAll(List.of(metrics, new ReadinessPage(readiness)));
    running.addFirst(with.server());
    with.server().serve(doors, pages);
    address = with.server().address();
  }

  private DueTasks doWhatIsDue(OpenBot bot) {
    DueTasks tasks = bot.dueTasks(channels);
    running.addFirst(tasks);
    tasks.start();
    CareMessages messages = bot.careMessages(channels);
    running.addFirst(messages);
    messages.start();
    return tasks;
  }

  private static void closed(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.warn("Could not close {}: {}", part.getClass().getSimpleName(), failure.toString());
    }
  }
}
