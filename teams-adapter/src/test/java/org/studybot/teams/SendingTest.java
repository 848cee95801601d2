package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.LocalTokens;
import org.studybot.teams.testing.Sent;

class SendingTest {

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @ParameterizedTest
  @ValueSource(ints = {412, 429, 502, 504})
  void triesAgainAfterAPauseWhenTeamsAsksForIt(int status) {
    teams.answerNext(Answer.of(status), Answer.of(status));
    doorstep.send(activities.said("help"));

    Sent first = teams.next();
    assertThat(teams.next().activity()).isEqualTo(first.activity());
    assertThat(teams.next().activity()).isEqualTo(first.activity());
    doorstep.expectNoMore();
    assertThat(doorstep.pauses())
        .hasSize(2)
        .allSatisfy(
            pause -> assertThat(pause).isBetween(Duration.ofMillis(500), Duration.ofSeconds(3)));
  }

  @Test
  void waitsAsLongAsTeamsSays() {
    teams.answerNext(new Answer(429, "17", ""));
    doorstep.send(activities.said("help"));

    teams.next();
    teams.next();
    assertThat(doorstep.pauses())
        .singleElement()
        .satisfies(
            pause -> assertThat(pause).isBetween(Duration.ofSeconds(17), Duration.ofSeconds(18)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 408, 500, 503})
  void doesNotSendAgainWhatMayHaveArrived(int status) {
    teams.answerNext(Answer.of(status));
    doorstep.send(activities.said("help"));

    teams.next();
    doorstep.expectNoMore();
    assertThat(doorstep.pauses()).isEmpty();
  }

  @Test
  void givesUpInTheEnd() {
    Answer busy = Answer.of(429);
    teams.answerNext(busy, busy, busy, busy, busy, busy);
    doorstep.send(activities.said("help"));

    for (int tries = 0; tries < 6; tries++) {
      teams.next();
    }
    doorstep.expectNoMore();
    assertThat(doorstep.pauses()).hasSize(5);
  }

  @Test
  void sendsToManyPeopleAtATime() {
    teams.connector().waitFor(40);
    for (int person = 0; person < 40; person++) {
      doorstep.send(activities.saidByOneOfMany(person, "help"));
    }

    Set<String> answered = new HashSet<>();
    for (int person = 0; person < 40; person++) {
      answered.add(teams.next().path());
    }
    assertThat(answered).hasSize(40);
  }

  @Test
  void getsOneTokenForManyMessages() {
    teams.connector().waitFor(20);
    for (int person = 0; person < 20; person++) {
      doorstep.send(activities.saidByOneOfMany(person, "help"));
    }

    for (int person = 0; person < 20; person++) {
      assertThat(teams.next().authorization()).isEqualTo("Bearer " + LocalTokens.ACCESS_TOKEN);
    }
    assertThat(teams.tokens().given()).isEqualTo(1);
  }

  @Test
  void waitsForATokenWhenTheLoginIsBusy() {
    teams.tokens().answerNext(new Answer(429, "3", "{}"));
    doorstep.send(activities.said("help"));

    assertThat(teams.next().authorization()).isEqualTo("Bearer " + LocalTokens.ACCESS_TOKEN);
    assertThat(doorstep.pauses())
        .singleElement()
        .satisfies(pause -> assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "not JSON", "{\"access_token\": \"\", \"expires_in\": 3600}"})
  void sendsNothingWithoutAToken(String answer) {
    teams.tokens().answerNext(new Answer(200, "", answer));
    doorstep.send(activities.said("help"));

    doorstep.expectNoMore();
  }

  @Test
  void getsOverANotJsonAnswer() {
    teams.answerNext(new Answer(502, "", "<html>Bad gateway</html>"));
    doorstep.send(activities.said("help"));

    teams.next();
    assertThat(teams.next().text()).startsWith("Ask me about your notes");
  }

  @Test
  void followsNoRedirection() {
    teams.answerNext(new Answer(307, "", ""));
    doorstep.send(activities.said("help"));

    teams.next();
    doorstep.expectNoMore();
  }
}
