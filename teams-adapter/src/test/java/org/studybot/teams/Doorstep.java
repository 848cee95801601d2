package org.studybot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.studybot.core.Studybot;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.store.Marks;
import org.studybot.core.testing.InMemoryReturnAddresses;
import org.studybot.teams.botframework.Patience;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.InMemoryMarks;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.PassingTime;
import org.studybot.teams.trust.Staff;

/** The door with a Teams of our own before it. Pauses are noted instead of waited for. */
final class Doorstep implements AutoCloseable {

  /** A second organisation that is answered. */
  static final String OTHER_TENANT = "dddddddd-bbbb-cccc-dddd-eeeeeeeeeeee";

  static final String APP = "11111111-2222-3333-4444-555555555555";

  private final LocalTeams teams = new LocalTeams();
  private final Activities activities = new Activities(teams.url());
  private final Queue<Duration> pauses = new ConcurrentLinkedQueue<>();
  private final ReturnAddresses addresses = new InMemoryReturnAddresses();
  private final Marks marks = new InMemoryMarks();
  private final PassingTime clock = new PassingTime();
  private final Studybot studybot;
  private final TeamsSettings settings;
  private final TeamsDoor door;

  Doorstep(Studybot studybot) {
    this(studybot, Staff.NOBODY);
  }

  Doorstep(Studybot studybot, Staff staff) {
    this.studybot = studybot;
    this.settings =
        TeamsSettings.of(APP, "a secret", Activities.TENANT)
            .withAllowedTenants(Set.of(Activities.TENANT, OTHER_TENANT))
            .withServers(teams.servers())
            .withStaff(staff);
    this.door = newDoor();
  }

  /** Another process that serves the same bot. */
  TeamsDoor newDoor() {
    return new TeamsDoor(
        settings,
        studybot,
        new Kept(addresses, marks),
        clock,
        new Patience(this::rest, new Random(7)));
  }

  /** Time passes at once. */
  private void rest(Duration length) {
    pauses.add(length);
    letPass(length);
  }

  void letPass(Duration length) {
    clock.pass(length);
  }

  Marks marks() {
    return marks;
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
    return sendTo(door, body, token);
  }

  /** Teams sends this to another process. */
  HttpAnswer sendTo(TeamsDoor other, JsonNode activity) {
    return sendTo(other, activity.toString(), goodToken());
  }

  private static HttpAnswer sendTo(TeamsDoor door, String body, String token) {
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
