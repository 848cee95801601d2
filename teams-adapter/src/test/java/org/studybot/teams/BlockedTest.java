package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;

/** Whoever has blocked the bot is left alone until they write again, after a restart too. */
class BlockedTest {

  private static final Conversation PRIVATE =
      new Conversation(
          "teams:" + Activities.TENANT, Activities.PERSONAL, "", Scope.PERSONAL, Layout.ONE_CARD);
  private static final Answer BLOCKED = Answer.refusal(403, "MessageWritesBlocked");

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @Test
  void nothingIsSentThereOfTheBotsOwnAccordByAnyProcess() {
    annIsHeardFrom();
    teams.answerNext(BLOCKED);
    assertThatThrownBy(() -> post(doorstep.door())).isInstanceOf(OutOfReach.class);
    teams.next();

    assertThatThrownBy(() -> post(doorstep.door())).isInstanceOf(OutOfReach.class);
    try (TeamsDoor restarted = doorstep.newDoor()) {
      assertThatThrownBy(() -> post(restarted)).isInstanceOf(OutOfReach.class);
    }
    teams.expectNoMore();

    annIsHeardFrom();
    post(doorstep.door());
    assertThat(teams.next().text()).contains("Your cards are due");
  }

  @Test
  void anAnswerThatIsRefusedIsRememberedToo() {
    teams.answerNext(BLOCKED);
    doorstep.send(activities.said("help"));
    teams.next();

    try (TeamsDoor restarted = doorstep.newDoor()) {
      doorstep.door().close();
      assertThatThrownBy(() -> post(restarted)).isInstanceOf(OutOfReach.class);
    }
    teams.expectNoMore();
  }

  @Test
  void whatIsForOnePersonAloneIsNotTriedThereAgain() {
    bobAsksForTheScoreInTheChannel();
    teams.answerNext(Answer.made("a:1-bob"), BLOCKED);
    bobAsksForTheScoreInTheChannel();
    teams.next();
    assertThat(teams.next().path()).isEqualTo("/v3/conversations/a:1-bob/activities");
    assertThat(teams.next().text()).contains("The rest is for you alone");

    teams.answerNext(Answer.made("a:1-bob"));
    bobAsksForTheScoreInTheChannel();
    assertThat(teams.next().path()).isEqualTo("/v3/conversations");
    assertThat(teams.next().text()).contains("The rest is for you alone");
    doorstep.expectNoMore();
  }

  private void annIsHeardFrom() {
    doorstep.send(activities.said("help"));
    assertThat(teams.next().text()).startsWith("Ask me");
  }

  private void bobAsksForTheScoreInTheChannel() {
    if (doorstep.addresses().of(inChannel()).isEmpty()) {
      doorstep.send(activities.saidInChannel("quiz all 3"));
      doorstep.send(activities.saidInChannel("quiz all"));
      teams.next();
      return;
    }
    doorstep.send(Activities.by("Bob", "bob-id", activities.saidInChannel("score")));
  }

  private static Conversation inChannel() {
    return new Conversation(
        "teams:" + Activities.TENANT,
        "19:class@thread.tacv2",
        "1700000000000",
        Scope.OPEN_GROUP,
        Layout.ONE_CARD);
  }

  private static String post(TeamsDoor door) {
    Card card = Card.of("Due", new Block.Prose("Your cards are due"));
    return door.channel().post(PRIVATE, "", new Show("due/1", "", card));
  }
}
