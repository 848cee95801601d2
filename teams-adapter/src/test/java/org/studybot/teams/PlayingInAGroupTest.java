package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.Sent;
import org.studybot.teams.trust.Staff;

/** A quiz that Ann has started in a channel: who may steer it, and who reads what. */
class PlayingInAGroupTest {

  private static final String THREAD =
      "/v3/conversations/19:class@thread.tacv2;messageid=1700000000000/activities/";
  private static final String TEACHER = "CCCCCCCC-0000-0000-0000-000000000003";

  @AutoClose
  private final Doorstep doorstep = new Doorstep(Bot.quick(), new Staff(Set.of(TEACHER)));

  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @BeforeEach
  void annStartsAQuiz() {
    doorstep.send(activities.saidInChannel("quiz all 3"));
    doorstep.send(activities.saidInChannel("quiz all"));
    assertThat(teams.next().text()).startsWith("There is a quiz here already");
  }

  @Test
  void aPlayerWhoIsNotTheHostCannotStopIt() {
    assertThat(aside(by("Bob", "bob-id", "stop")).text())
        .startsWith("Only the host or staff can do that");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMemberOfStaffWhoIsNotTheHostCanStopIt(boolean inLowerCase) {
    String id = inLowerCase ? TEACHER.toLowerCase(Locale.ROOT) : TEACHER;
    doorstep.send(by("Carol", id, "stop"));

    assertThat(aside(by("Bob", "bob-id", "next")).text()).startsWith("This quiz is finished");
  }

  @Test
  void whatIsForOnePlayerGoesToThatPlayersOwnConversation() {
    teams.answerNext(Answer.made("a:1-bob"));
    doorstep.send(by("Bob", "bob-id", "score"));

    Sent opened = teams.next();
    assertThat(opened.path()).isEqualTo("/v3/conversations");
    assertThat(opened.activity().at("/members/0/id").asText()).isEqualTo("29:Bob");
    assertThat(opened.activity().at("/bot/id").asText()).isEqualTo(Activities.BOT);
    assertThat(opened.activity().path("isGroup").asBoolean()).isFalse();
    assertThat(opened.activity().at("/channelData/tenant/id").asText())
        .isEqualTo(Activities.TENANT);
    Sent told = teams.next();
    assertThat(told.path()).isEqualTo("/v3/conversations/a:1-bob/activities");
    assertThat(told.text()).startsWith("Your score").contains("Only you see this.");
    doorstep.expectNoMore();
  }

  @Test
  void whoeverPressesIsToldInOneLineThatNobodyElseSees() {
    ObjectNode press = activities.executedInChannel(new Action.Say("answer A"));
    var answer = Activities.json(doorstep.send(Activities.by("Bob", "bob-id", press)).body());

    assertThat(answer.path("type").asText())
        .isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.path("value").asText())
        .matches(
            "Your answer is in\\. Question 1 of \\d+\\. Your answer: .+ \\(Nobody else sees it\\. .+\\)");
    doorstep.expectNoMore();
  }

  @Test
  void whatNeedsButtonsTakesThePlaceOfTheCardForWhoeverPressedAlone() {
    ObjectNode press = activities.executedInChannel(new Action.Say("score"));
    var answer = Activities.json(doorstep.send(Activities.by("Bob", "bob-id", press)).body());

    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.at("/value/fallbackText").asText()).startsWith("Your score");
    doorstep.expectNoMore();
  }

  @Test
  void whereThatCannotBeTheOthersReadOnlyWhatItIsAbout() {
    teams.answerNext(Answer.refusal(403, "BotDisabledByAdmin"));
    doorstep.send(by("Bob", "bob-id", "answer A"));

    assertThat(teams.next().path()).isEqualTo("/v3/conversations");
    Sent openly = teams.next();
    assertThat(openly.path()).startsWith(THREAD);
    assertThat(openly.text())
        .startsWith("Your answer is in")
        .contains("The rest is for you alone")
        .doesNotContain("Your answer:");
    doorstep.expectNoMore();
  }

  @Test
  void howToStartAQuizIsSaidWhereItWasAsked() {
    doorstep.send(by("Bob", "bob-id", "quiz astronomy"));

    Sent reply = teams.next();
    assertThat(reply.path()).startsWith(THREAD);
    assertThat(reply.text()).startsWith("I have no notes of that name");
  }

  private Sent aside(ObjectNode said) {
    teams.answerNext(Answer.made("a:1-bob"));
    doorstep.send(said);
    assertThat(teams.next().path()).isEqualTo("/v3/conversations");
    return teams.next();
  }

  private ObjectNode by(String name, String entraId, String words) {
    return Activities.by(name, entraId, activities.saidInChannel(words));
  }
}
