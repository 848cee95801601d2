package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.auth0.jwt.JWTCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.Issuer;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.trust.Refusal;

/** A person's own page within Teams, and all who may not see it. */
class TeamsTabTest {

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final LocalTeams teams = doorstep.teams();
  private final TeamsTab tab = doorstep.door().tab().orElseThrow();

  @Test
  void showsTheirOwnPageToWhoeverIsSignedIn() {
    assertThat(text(press(new Action.OpenHome()))).startsWith("My studies").contains("To review");
  }

  @Test
  void showsWhatIsPressedOnThePage() {
    assertThat(text(press(new Action.Say("define key person"))))
        .contains("The adult who knows one child and family best.");
    assertThat(text(press(new Action.PlanQuiz("")))).contains("Topic");
    doorstep.expectNoMore();
  }

  @Test
  void startsAQuizInTheirOwnChat() {
    doorstep.send(doorstep.activities().personal("installationUpdate").put("action", "add"));
    teams.next();

    assertThat(text(press(new Action.Say("quiz all 3")))).startsWith("It is in your chat");
    doorstep.send(doorstep.activities().said("quiz all 3"));
    assertThat(teams.next().text()).startsWith("There is a quiz here already");
  }

  @Test
  void asksWhoeverHasNoChatToWriteFirst() {
    assertThat(text(press(new Action.Say("quiz all 3")))).startsWith("Write to me first");
    doorstep.expectNoMore();
  }

  @Test
  void forgetsTheChatOfWhoeverRemovesTheApp() {
    doorstep.send(doorstep.activities().personal("installationUpdate").put("action", "add"));
    teams.next();
    doorstep.send(doorstep.activities().personal("installationUpdate").put("action", "remove"));

    assertThat(text(press(new Action.Say("quiz all 3")))).startsWith("Write to me first");
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void refusesAForgedToken(String what, UnaryOperator<JWTCreator.Builder> change) {
    assertThatExceptionOfType(Refusal.class)
        .as(what)
        .isThrownBy(() -> press("Bearer " + token(change), new Action.OpenHome()))
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(401));
  }

  static Stream<Arguments> forgeries() {
    return Stream.<Map.Entry<String, UnaryOperator<JWTCreator.Builder>>>of(
            Map.entry("of the Bot Connector", token -> token.withIssuer(Issuer.ISSUER)),
            Map.entry(
                "of another organisation's Entra",
                token ->
                    token.withIssuer(
                        "https://login.microsoftonline.com/" + Doorstep.OTHER_TENANT + "/v2.0")),
            Map.entry(
                "for another app",
                token -> token.withAudience("99999999-2222-3333-4444-555555555555")),
            Map.entry(
                "of another organisation", token -> token.withClaim("tid", Doorstep.OTHER_TENANT)),
            Map.entry("of nobody", token -> token.withClaim("oid", (String) null)),
            Map.entry("of a program", token -> token.withClaim("scp", (String) null)),
            Map.entry("for something else", token -> token.withClaim("scp", "User.Read")),
            Map.entry("expired", token -> token.withExpiresAt(Instant.now().minusSeconds(301))),
            Map.entry("for ever", token -> token.withExpiresAt((Instant) null)),
            Map.entry("not good yet", token -> token.withNotBefore(Instant.now().plusSeconds(400))),
            Map.entry("with an unknown key", token -> token.withKeyId("key-2")))
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer", "Bearer x", "Bearer a.b.c", "Basic dXNlcjpwYXNz"})
  void refusesWhatIsNoToken(String authorization) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> press(authorization, new Action.OpenHome()));
  }

  @Test
  void refusesATokenSignedBySomebodyElse() {
    String forged =
        Issuer.forger()
            .personToken(Doorstep.APP, teams.url(), Activities.TENANT, UnaryOperator.identity());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> press("Bearer " + forged, new Action.OpenHome()));
  }

  private Card press(Action action) {
    return press("Bearer " + token(UnaryOperator.identity()), action);
  }

  private Card press(String authorization, Action action) {
    Map<String, List<String>> none = Map.of();
    return tab.press(Optional.of(authorization), UUID.randomUUID().toString(), action, none);
  }

  private String token(UnaryOperator<JWTCreator.Builder> change) {
    return teams.issuer().personToken(Doorstep.APP, teams.url(), Activities.TENANT, change);
  }

  private static String text(Card card) {
    return PlainText.of(card);
  }
}
