package org.studybot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.studybot.core.Studybot;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.testing.InMemoryReturnAddresses;
import org.studybot.teams.botframework.Patience;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.trust.Staff;

/** The door with a Teams of our own before it. Pauses are noted instead of waited for. */
final class Doorstep implements AutoCloseable {

  static final String APP = "11111111-2222-3333-4444-555555555555";

  private final LocalTeams teams = new LocalTeams();
  private final Activities activities = new Activities(teams.url());
  private final Queue<Duration> pauses = new ConcurrentLinkedQueue<>();
  private final ReturnAddresses addresses = new InMemoryReturnAddresses();
  private final TeamsDoor door;

  Doorstep(Studybot studybot) {
    this(studybot, Staff.NOBODY);
  }

  Doorstep(Studybot studybot, Staff staff) {
    TeamsSettings settings =
        TeamsSettings.of(APP, "a secret", Activities.TENANT)
            .withServers(teams.openIdMetadata(), URI.create(teams.url()), teams.origins())
            .withStaff(staff);
    Patience patience = new Patience(pauses::add, new Random(7));
    this.door = new TeamsDoor(settings, studybot, addresses, Clock.systemUTC(), patience);
  }

  ReturnAddresses addresses() {
    return addresses;
  }

  LocalTeams teams() {
    return teams;
  }

  Activities activities() {
    return activities;
  }

  TeamsDoor door() {
    return door;
  }

  List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  /** Teams sends this. */
  HttpAnswer send(JsonNode activity) {
    return send(activity.toString());
  }

  HttpAnswer send(String body) {
    return send(body, goodToken());
  }

  HttpAnswer send(String body, String token) {
    return door.answer(call(body, Map.of("Authorization", List.of("Bearer " + token))));
  }

  String goodToken() {
    return teams.issuer().token(APP, teams.url(), UnaryOperator.identity());
  }

  static HttpCall call(String body, Map<String, List<String>> headers) {
    return new HttpCall("POST", "/api/messages", "", headers, body);
  }

  /** Ends the door first, so that nothing more is sent afterwards. */
  void expectNoMore() {
    door.close();
    teams.expectNoMore();
  }

  @Override
  public void close() {
    door.close();
    teams.close();
  }
}
