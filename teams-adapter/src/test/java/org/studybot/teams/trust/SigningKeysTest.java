package org.studybot.teams.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.teams.testing.Issuer;
import org.studybot.teams.testing.LocalTeams;

class SigningKeysTest {

  @AutoClose private final LocalTeams teams = new LocalTeams();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));
  private final InstantSource time = now::get;
  private final Clock clock = time.withZone(ZoneOffset.UTC);

  @AutoClose private final SigningKeys keys = new SigningKeys(teams.openIdMetadata(), clock);

  @Test
  void areReadOnceADay() {
    keys.find(Issuer.KEY_ID);
    pass(Duration.ofHours(23));
    assertThat(keys.find(Issuer.KEY_ID)).isPresent();
    assertThat(teams.keys().given()).isEqualTo(2);

    pass(Duration.ofHours(2));
    assertThat(keys.find(Issuer.KEY_ID)).isPresent();
    assertThat(teams.keys().given()).isEqualTo(4);
  }

  @Test
  void areReadAgainForANewKeyButNotForEveryForgery() {
    keys.find(Issuer.KEY_ID);
    keys.find("made up");
    keys.find("made up too");
    assertThat(teams.keys().given()).isEqualTo(2);

    teams
        .keys()
        .serve(200, teams.issuer().keys("[\"msteams\"]").replace(Issuer.KEY_ID, "tomorrow's key"));
    pass(Duration.ofMinutes(6));
    assertThat(keys.find("tomorrow's key")).isPresent();
    assertThat(keys.find(Issuer.KEY_ID)).isEmpty();
  }

  @Test
  void stayGoodWhileTheyCannotBeRead() {
    keys.find(Issuer.KEY_ID);
    teams.keys().serve(500, "");
    pass(Duration.ofDays(2));

    assertThat(keys.find(Issuer.KEY_ID)).isPresent();
  }

  @Test
  void areReadAsSoonAsTheyCanBeAfterABadStart() {
    teams.keys().serve(200, "{\"keys\": \"none\"}");
    assertThatThrownBy(() -> keys.find(Issuer.KEY_ID)).isInstanceOf(Refusal.class);
    teams.keys().serve(200, teams.issuer().keys("[\"msteams\"]"));
    assertThatThrownBy(() -> keys.find(Issuer.KEY_ID)).isInstanceOf(Refusal.class);

    pass(Duration.ofMinutes(6));
    assertThat(keys.find(Issuer.KEY_ID)).isPresent();
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }
}
