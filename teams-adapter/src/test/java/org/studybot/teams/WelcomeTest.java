package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.Sent;

/** Hello, once. */
class WelcomeTest {

  private static final String TEAM = "19:general@thread.tacv2";

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @Test
  void greetsWhoeverInstallsItWithSomethingToDo() {
    doorstep.send(activities.personal("installationUpdate").put("action", "add"));

    Sent welcome = teams.next();
    assertThat(welcome.path()).isEqualTo("/v3/conversations/a:1-private/activities");
    assertThat(welcome.text())
        .startsWith("Hello, I help you study")
        .contains("[What is in the notes]", "[Start a quiz]", "[What I can do]")
        .hasSizeLessThan(500);
  }

  @Test
  void opensTheFormToPlanAQuizRatherThanSayingAWordInTheirName() {
    doorstep.send(activities.personal("installationUpdate").put("action", "add"));

    JsonNode start =
        teams.next().activity().findParents("title").stream()
            .filter(button -> button.path("title").asText().equals("Start a quiz"))
            .findFirst()
            .orElseThrow();
    assertThat(start.at("/data/msteams/type").asText()).isEqualTo("task/fetch");
    assertThat(start.at("/data/token").asText())
        .isEqualTo(ActionToken.encode(new Action.PlanQuiz("")));
  }

  @Test
  void greetsATeamAndAGroupChatTogether() {
    doorstep.send(inTeam(activities.botAdded()));
    assertThat(teams.next().text())
        .startsWith("Hello, I help you all study")
        .contains("Mention me");

    doorstep.send(
        Activities.added(
            Activities.in("19:revision@thread.v2", activities.inChannel("conversationUpdate")),
            Activities.BOT));
    assertThat(teams.next().path()).isEqualTo("/v3/conversations/19:revision@thread.v2/activities");
  }

  @Test
  void greetsOnceHoweverOftenTeamsTellsOfItAndWhicheverProcessIsTold() {
    doorstep.send(inTeam(activities.botAdded()));
    assertThat(teams.next().text()).startsWith("Hello");

    doorstep.send(inTeam(activities.inChannel("installationUpdate").put("action", "add")));
    try (TeamsDoor other = doorstep.newDoor()) {
      doorstep.sendTo(other, inTeam(activities.botAdded()));
    }
    doorstep.expectNoMore();
  }

  @Test
  void greetsAgainWhereItWasRemovedAndComesBack() {
    doorstep.send(inTeam(activities.botAdded()));
    teams.next();
    doorstep.send(inTeam(activities.inChannel("installationUpdate").put("action", "remove")));
    doorstep.send(inTeam(activities.botAdded()));

    assertThat(teams.next().text()).startsWith("Hello");
  }

  @Test
  void greetsThoseWhoJoinInTheirOwnConversationOnce() {
    teams.answerNext(Answer.made("a:1-bob"));
    doorstep.send(inTeam(joined("29:bob")));

    assertThat(teams.next().activity().at("/members/0/id").asText()).isEqualTo("29:bob");
    Sent welcome = teams.next();
    assertThat(welcome.path()).isEqualTo("/v3/conversations/a:1-bob/activities");
    assertThat(welcome.text()).startsWith("Welcome! I help your class study");

    doorstep.send(inTeam(joined("29:bob")));
    doorstep.expectNoMore();
  }

  @Test
  void doesNotGreetThoseTwiceWhoHaveItAlready() {
    doorstep.send(activities.personal("installationUpdate").put("action", "add"));
    teams.next();
    doorstep.send(inTeam(joined("29:ann")));

    doorstep.expectNoMore();
  }

  @Test
  void greetsNeitherBotsNorAWholeClassOneByOne() {
    doorstep.send(inTeam(joined("28:another-bot")));
    doorstep.send(
        inTeam(joined(IntStream.range(0, 21).mapToObj(n -> "29:" + n).toArray(String[]::new))));

    doorstep.expectNoMore();
  }

  @Test
  void getsOverSomebodyWhoCannotBeWrittenTo() {
    teams.answerNext(Answer.refusal(403, "BotNotInConversationRoster"));
    doorstep.send(inTeam(joined("29:bob", "29:cat")));

    assertThat(teams.next().path()).isEqualTo("/v3/conversations");
    assertThat(teams.next().activity().at("/members/0/id").asText()).isEqualTo("29:cat");
    assertThat(teams.next().text()).startsWith("Welcome!");
  }

  @Test
  void saysNothingWhenPeopleGo() {
    ObjectNode left = activities.inChannel("conversationUpdate");
    left.putArray("membersRemoved").addObject().put("id", "29:bob");

    assertThat(doorstep.send(left).status()).isEqualTo(200);
    doorstep.expectNoMore();
  }

  private ObjectNode joined(String... members) {
    return Activities.added(activities.inChannel("conversationUpdate"), members);
  }

  private static ObjectNode inTeam(ObjectNode activity) {
    activity.withObject("channelData").putObject("team").put("id", TEAM);
    return activity;
  }
}
