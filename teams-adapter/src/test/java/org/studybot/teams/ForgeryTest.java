package org.studybot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpAnswer;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.Issuer;
import org.studybot.teams.testing.LocalTeams;

/** Each way to be somebody else, or to send nonsense. None of them may make the bot say a word. */
class ForgeryTest {

  private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @AfterEach
  void nothingWasSent() {
    doorstep.expectNoMore();
    doorstep.close();
  }

  @Test
  void refusesACallWithoutAToken() {
    refused(401, doorstep.door().answer(Doorstep.call(body(), Map.of())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Bearer a.b",
        "Bearer a.b.c",
        "Bearer ..",
        "Bearer a b",
        "Basic dXNlcjpwYXNz",
        "Bearer eyJhbGciOiJSUzI1NiJ9.bm90IGpzb24.c2ln",
        "Bearer \u0000\ud83d\ude00"
      })
  void refusesAMalformedToken(String authorization) {
    refused(
        401,
        doorstep
            .door()
            .answer(Doorstep.call(body(), Map.of("Authorization", List.of(authorization)))));
  }

  @Test
  void refusesTheTokenOfAnotherBot() {
    refused(
        401, sendWith(token -> token.withIssuer("https://sts.windows.net/" + Activities.TENANT)));
  }

  @Test
  void refusesATokenForAnotherApp() {
    refused(401, sendWith(token -> token.withAudience("99999999-2222-3333-4444-555555555555")));
  }

  @Test
  void refusesAnExpiredToken() {
    refused(401, sendWith(token -> token.withExpiresAt(Instant.now().minusSeconds(301))));
  }

  @Test
  void refusesATokenThatNeverExpires() {
    refused(401, sendWith(token -> token.withExpiresAt((Instant) null)));
  }

  @Test
  void refusesATokenThatIsNotGoodYet() {
    refused(401, sendWith(token -> token.withNotBefore(Instant.now().plusSeconds(400))));
  }

  @Test
  void refusesATokenSignedBySomebodyElse() {
    String forged = Issuer.forger().token(Doorstep.APP, teams.url(), UnaryOperator.identity());

    refused(401, doorstep.send(body(), forged));
  }

  @Test
  void refusesATokenWhoseKeyIsNotKnown() {
    refused(401, sendWith(token -> token.withKeyId("key-2")));
  }

  @Test
  void refusesATokenThatIsNotSigned() {
    refused(401, doorstep.send(body(), signed(Algorithm.none())));
  }

  @Test
  void refusesATokenThatTakesThePublicKeyForASecret() {
    byte[] publicKey = teams.issuer().publicKey().getEncoded();

    refused(401, doorstep.send(body(), signed(Algorithm.HMAC256(publicKey))));
  }

  @Test
  void refusesATokenWhoseContentWasChanged() {
    String[] parts = doorstep.goodToken().split("\\.", -1);
    String other = Base64.getUrlEncoder().encodeToString("{}".getBytes(UTF_8));

    refused(401, doorstep.send(body(), parts[0] + "." + other + "." + parts[2]));
  }

  @Test
  void refusesATokenThatNamesNoService() {
    refused(401, sendWith(token -> token.withClaim("serviceurl", (String) null)));
  }

  @Test
  void refusesATokenForAnotherService() {
    refused(
        403, sendWith(token -> token.withClaim("serviceurl", "https://smba.trafficmanager.net/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "[\"skype\"]", "\"msteams\""})
  void refusesAKeyThatMayNotSignForTeams(String endorsements) {
    teams.keys().serve(200, teams.issuer().keys(endorsements));

    refused(403, doorstep.send(activities.said("help")));
  }

  @Test
  void refusesAnotherChannelEvenWhereTheKeyMaySignForIt() {
    refused(403, doorstep.send(activities.said("help").put("channelId", "webchat")));
  }

  @Test
  void sendsNothingToAServiceThatIsNotAllowedEvenIfTheTokenNamesIt() {
    String elsewhere = "https://evil.example/";
    String token = teams.issuer().token(Doorstep.APP, elsewhere, UnaryOperator.identity());

    refused(
        403, doorstep.send(activities.said("help").put("serviceUrl", elsewhere).toString(), token));
    assertThat(teams.tokens().given()).isZero();
  }

  @Test
  void refusesAnotherOrganisation() {
    ObjectNode activity = activities.said("help");
    tenant(activity, "bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee");
    activity.remove("channelData");

    refused(403, doorstep.send(activity));
  }

  @Test
  void refusesAnActivityThatNamesTwoOrganisations() {
    ObjectNode activity = activities.said("help");
    tenant(activity, "bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee");

    refused(403, doorstep.send(activity));
  }

  @Test
  void refusesAnActivityThatNamesNoOrganisation() {
    ObjectNode activity = activities.said("help");
    tenant(activity, "");
    activity.remove("channelData");

    refused(403, doorstep.send(activity));
  }

  @Test
  void asksToComeAgainWhileTokensCannotBeChecked() {
    teams.keys().serve(500, "");

    refused(503, doorstep.send(activities.said("help")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{\"type\": \"message\"",
        "{\"type\": 7, \"timestamp\": \"yesterday\"}",
        "{}",
        "\u0000",
        "{\"type\": \"message\", \"from\": []}"
      })
  void refusesWhatIsNoActivity(String body) {
    refused(400, doorstep.send(body, doorstep.goodToken()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "id", "serviceUrl", "channelId", "from", "conversation"})
  void refusesAnActivityThatLacksSomething(String name) {
    ObjectNode activity = activities.said("help");

    activity.putNull(name);
    refused(400, doorstep.send(activity));
    activity.remove(name);
    refused(400, doorstep.send(activity));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "{}", "{\"action\": \"x\"}"})
  void refusesAPressWithoutAnAction(String value) {
    ObjectNode activity = activities.personal("invoke").put("name", "adaptiveCard/action");
    activity.set("value", Activities.json(value));

    refused(400, doorstep.send(activity));
  }

  @Test
  void refusesWhatIsDeeplyNestedOrHuge() {
    refused(400, doorstep.send("[".repeat(100_000), doorstep.goodToken()));
    refused(400, doorstep.send(" ".repeat(1_000_001), doorstep.goodToken()));
  }

  private HttpAnswer sendWith(UnaryOperator<JWTCreator.Builder> change) {
    return doorstep.send(body(), teams.issuer().token(Doorstep.APP, teams.url(), change));
  }

  private String signed(Algorithm algorithm) {
    return JWT.create()
        .withKeyId(Issuer.KEY_ID)
        .withIssuer(Issuer.ISSUER)
        .withAudience(Doorstep.APP)
        .withClaim("serviceurl", teams.url())
        .withExpiresAt(Instant.now().plusSeconds(600))
        .sign(algorithm);
  }

  private String body() {
    return activities.said("help").toString();
  }

  private static void tenant(ObjectNode activity, String tenant) {
    ((ObjectNode) activity.path("conversation")).put("tenantId", tenant);
  }

  private static void refused(int status, HttpAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).hasSizeLessThan(100).doesNotContain("Exception", "\n", "help");
  }
}
