package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.CareContract;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.Sent;

class CareTest extends CareContract {

  @Override
  protected Seen sayAmongOthers(String text) {
    try (Doorstep doorstep = new Doorstep(Bot.quick())) {
      doorstep.teams().answerNext(Answer.made("a:1-bob"));
      doorstep.send(said(doorstep, text));
      LocalTeams teams = doorstep.teams();
      assertThat(teams.next().path()).isEqualTo("/v3/conversations");
      Sent help = teams.next();
      assertThat(help.path()).isEqualTo("/v3/conversations/a:1-bob/activities");
      doorstep.expectNoMore();
      return new Seen(help.text(), "");
    }
  }

  @Test
  void whereThePersonCannotBeWrittenToAloneTheOthersReadNothingOfIt() {
    try (Doorstep doorstep = new Doorstep(Bot.quick())) {
      doorstep.teams().answerNext(Answer.refusal(403, "BotDisabledByAdmin"));
      doorstep.send(said(doorstep, "i want to kill myself"));
      assertThat(doorstep.teams().next().path()).isEqualTo("/v3/conversations");

      assertThat(doorstep.teams().next().text())
          .startsWith("Just for you")
          .contains("The rest is for you alone")
          .doesNotContain("999", "Childline", "kill");
    }
  }

  private static JsonNode said(Doorstep doorstep, String text) {
    return Activities.by("Bob", "bob-id", doorstep.activities().saidInChannel(text));
  }
}
