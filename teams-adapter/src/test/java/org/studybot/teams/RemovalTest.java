package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;

/** Where the bot is no longer, it keeps nothing of how to write there. */
class RemovalTest {

  private static final String TEAM = "19:general@thread.tacv2";
  private static final Conversation CLASS = place("19:class@thread.tacv2", "1700000000000");
  private static final Conversation PRIVATE = place(Activities.PERSONAL, "");

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();

  @Test
  void keepsTheAddressOfEveryConversationItHearsFrom() {
    heardFrom();

    assertThat(knows(CLASS)).isTrue();
    assertThat(knows(PRIVATE)).isTrue();
  }

  @Test
  void forgetsWhoeverRemovesItsPersonalApp() {
    heardFrom();
    doorstep.send(activities.personal("installationUpdate").put("action", "remove"));

    assertThat(knows(PRIVATE)).isFalse();
    assertThat(knows(CLASS)).isTrue();
  }

  @Test
  void forgetsEveryChannelOfATeamThatItIsTakenOutOf() {
    heardFrom();
    ObjectNode removed = event(TEAM, "teamMemberRemoved");
    removed.putArray("membersRemoved").addObject().put("id", Activities.BOT);
    doorstep.send(removed);

    assertThat(knows(CLASS)).isFalse();
    assertThat(knows(PRIVATE)).isTrue();
  }

  @Test
  void forgetsATeamThatIsDeleted() {
    heardFrom();
    doorstep.send(event(TEAM, "teamDeleted"));

    assertThat(knows(CLASS)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"19:class@thread.tacv2", "19:other@thread.tacv2"})
  void forgetsOnlyTheChannelThatIsDeleted(String deleted) {
    heardFrom();
    ObjectNode event = event(TEAM, "channelDeleted");
    event.withObject("channelData").putObject("channel").put("id", deleted);
    doorstep.send(event);

    assertThat(knows(CLASS)).isEqualTo(!deleted.equals(CLASS.channel()));
  }

  @Test
  void keepsWhatItKnowsWhenItIsUpgradedOrOthersLeave() {
    heardFrom();
    ObjectNode left = event(TEAM, "teamMemberRemoved");
    left.putArray("membersRemoved").addObject().put("id", "29:bob");
    doorstep.send(left);
    doorstep.send(event(TEAM, "channelRenamed"));
    doorstep.send(activities.inChannel("installationUpdate").put("action", "remove-upgrade"));
    doorstep.send(activities.inChannel("installationUpdate").put("action", "add-upgrade"));

    assertThat(knows(CLASS)).isTrue();
    doorstep.expectNoMore();
  }

  private void heardFrom() {
    ObjectNode inTeam = activities.saidInChannel("help");
    inTeam.withObject("channelData").putObject("team").put("id", TEAM);
    doorstep.send(inTeam);
    doorstep.teams().next();
    doorstep.send(activities.said("help"));
    doorstep.teams().next();
  }

  private ObjectNode event(String conversation, String eventType) {
    ObjectNode event = activities.inChannel("conversationUpdate");
    event.withObject("conversation").put("id", conversation);
    event.withObject("channelData").put("eventType", eventType).putObject("team").put("id", TEAM);
    return event;
  }

  private boolean knows(Conversation conversation) {
    return doorstep.addresses().of(conversation).isPresent();
  }

  private static Conversation place(String channel, String thread) {
    return new Conversation(
        "teams:" + Activities.TENANT, channel, thread, Scope.OPEN_GROUP, Layout.ONE_CARD);
  }
}
