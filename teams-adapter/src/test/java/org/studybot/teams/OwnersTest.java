package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalGraph;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.LocalTokens;
import org.studybot.teams.testing.Sent;
import org.studybot.teams.testing.TokenCall;

/** A quiz that Ann has started in a team: its owners may steer it. */
class OwnersTest {

  private static final String TEAM = "19:general@thread.tacv2";
  private static final String CAROL = "CCCCCCCC-0000-0000-0000-000000000003";
  private static final String MEMBERS =
      """
      {"value": [
        {"userId": "dddddddd-0000-0000-0000-000000000004", "roles": []},
        {"userId": "cccccccc-0000-0000-0000-000000000003", "roles": ["owner"]},
        {"userId": "eeeeeeee-0000-0000-0000-000000000005", "roles": ["guest"]}]}
      """;

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @BeforeEach
  void annStartsAQuiz() {
    teams.graph().serveMembers(new Answer(200, "", MEMBERS));
    doorstep.send(inTeam(activities.saidInChannel("quiz all 3")));
    doorstep.send(inTeam(activities.saidInChannel("quiz all")));
    assertThat(teams.next().text()).startsWith("There is a quiz here already");
  }

  @Test
  void anOwnerOfTheTeamCanStopIt() {
    doorstep.send(inTeam(by("Carol", CAROL, "stop")));

    assertThat(aside(inTeam(by("Bob", "bob-id", "next"))).text())
        .startsWith("This quiz is finished");
  }

  @Test
  void membersAndGuestsCannot() {
    assertThat(aside(inTeam(by("Dan", "dddddddd-0000-0000-0000-000000000004", "stop"))).text())
        .startsWith("Only the host or staff can do that");
    assertThat(aside(inTeam(by("Eve", "eeeeeeee-0000-0000-0000-000000000005", "stop"))).text())
        .startsWith("Only the host or staff can do that");
  }

  @Test
  void anOwnerIsStaffInTheOwnTeamOnly() {
    assertThat(aside(by("Carol", CAROL, "stop")).text())
        .startsWith("Only the host or staff can do that");
  }

  @Test
  void graphIsAskedOnceInAWhileWithATokenOfItsOwn() {
    assertThat(teams.graph().calls())
        .containsExactly(
            "/v1.0/teams/"
                + LocalGraph.GROUP
                + "/members?%24top=999 Bearer "
                + LocalTokens.ACCESS_TOKEN);
    assertThat(teams.tokens().calls())
        .extracting(TokenCall::form)
        .anyMatch(form -> form.contains("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"));
  }

  @Test
  void whereTheTeamHasNotConsentedNobodyIsAnOwner() {
    try (Doorstep strict = new Doorstep(Bot.quick())) {
      strict.teams().graph().serveMembers(Answer.refusal(403, "Forbidden"));
      Activities theirs = strict.activities();
      strict.send(inTeam(theirs.saidInChannel("quiz all 3")));
      strict.send(inTeam(Activities.by("Carol", CAROL, theirs.saidInChannel("stop"))));

      strict.teams().next();
      assertThat(strict.teams().next().text()).startsWith("Only the host or staff can do that");
      assertThat(strict.teams().graph().calls()).hasSize(1);
    }
  }

  @Test
  void noTokenGoesToAnotherServerThatAnAnswerNames() {
    try (Doorstep paged = new Doorstep(Bot.quick());
        LocalTeams elsewhere = new LocalTeams()) {
      String next = elsewhere.url() + "/v1.0/teams/x/members?page=2";
      paged
          .teams()
          .graph()
          .serveMembers(
              new Answer(200, "", "{\"value\": [], \"@odata.nextLink\": \"" + next + "\"}"));
      paged.send(inTeam(paged.activities().saidInChannel("help")));

      paged.teams().next();
      assertThat(elsewhere.graph().calls()).isEmpty();
      assertThat(paged.teams().graph().calls()).hasSizeBetween(2, 26);
    }
  }

  private Sent aside(ObjectNode said) {
    teams.answerNext(Answer.made("a:1-somebody"));
    doorstep.send(said);
    assertThat(teams.next().path()).isEqualTo("/v3/conversations");
    return teams.next();
  }

  private ObjectNode by(String name, String entraId, String words) {
    return Activities.by(name, entraId, activities.saidInChannel(words));
  }

  private static ObjectNode inTeam(ObjectNode activity) {
    activity.withObject("channelData").putObject("team").put("id", TEAM);
    return activity;
  }
}
