package org.studybot.app;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.app.http.HttpServer;
import org.studybot.app.http.Pages;
import org.studybot.app.http.ServerStartException;
import org.studybot.app.web.TeamsHome;
import org.studybot.app.web.WebChannel;
import org.studybot.app.web.WebChat;
import org.studybot.core.Studybot;
import org.studybot.core.care.CareMessages;
import org.studybot.core.channel.Channel;
import org.studybot.core.door.Door;
import org.studybot.core.store.DueTasks;
import org.studybot.slack.SlackDoor;
import org.studybot.teams.TeamsDoor;

/** Every channel that is configured, behind one HTTP server. */
final class Service implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Service.class);

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Map<String, Door> doors = new HashMap<>();
  private final List<Channel> channels = new ArrayList<>();
  private final List<Pages> pages = new ArrayList<>();
  private final Studybot studybot;
  private final Clock clock = Clock.systemUTC();
  private URI address = URI.create("http://localhost/");

  private Service(Studybot studybot) {
    this.studybot = studybot;
  }

  static Service start(Settings settings, OpenNotes notes, OpenBot bot) {
    Service service = new Service(bot.studybot());
    try {
      service.openSlack(settings, bot);
      service.openTeams(settings, bot);
      service.listen(settings, notes);
      service.doWhatIsDue(bot);
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

  private void listen(Settings settings, OpenNotes notes) {
    WebChannel channel = new WebChannel(clock);
    running.addFirst(channel);
    channels.add(channel);
    WebChat chat = new WebChat(studybot, channel, notes.knowledge(), clock);
    running.addFirst(chat);
    Metrics metrics = new Metrics(notes.caches());
    running.addFirst(metrics);
    pages.addAll(List.of(chat, metrics));
    try {
      HttpServer server = new HttpServer(settings.host(), settings.port(), doors, pages);
      running.addFirst(server);
      address = server.address();
    } catch (ServerStartException failure) {
      throw new SetupException(String.valueOf(failure.getMessage()), failure);
    }
  }

  private void doWhatIsDue(OpenBot bot) {
    DueTasks tasks = bot.dueTasks(channels);
    running.addFirst(tasks);
    tasks.start();
    CareMessages messages = bot.careMessages(channels);
    running.addFirst(messages);
    messages.start();
  }

  private static void closed(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception failure) {
      log.warn("Could not close {}: {}", part.getClass().getSimpleName(), failure.toString());
    }
  }
}
