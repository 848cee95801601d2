package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;

/** What everything that keeps return addresses must keep to. */
public abstract class ReturnAddressesContract {

  private static final String TENANT = "teams:one";
  private static final String TEAM = "19:general";

  /** The same addresses each time, for one test; none at first. */
  protected abstract ReturnAddresses addresses();

  @Test
  void knowsNothingOfAConversationThatWasNeverHeardFrom() {
    assertThat(addresses().of(place("a", ""))).isEmpty();
  }

  @Test
  void keepsTheLatestAddressOfAConversation() {
    addresses().remember(place("a", ""), "a", "first");
    addresses().remember(place("a", ""), "a", "second\nline \u00fc");

    assertThat(addresses().of(place("a", ""))).contains("second\nline \u00fc");
  }

  @Test
  void keepsThreadsChannelsAndTenantsApart() {
    addresses().remember(place("a", ""), "a", "whole channel");
    addresses().remember(place("a", "1"), "a", "thread");
    addresses().remember(place("b", ""), "b", "other channel");
    addresses().remember(place("teams:two", "a", ""), "a", "other tenant");

    assertThat(addresses().of(place("a", ""))).contains("whole channel");
    assertThat(addresses().of(place("a", "1"))).contains("thread");
    assertThat(addresses().of(place("b", ""))).contains("other channel");
    assertThat(addresses().of(place("teams:two", "a", ""))).contains("other tenant");
  }

  @Test
  void findsAConversationByWhereItIsAndNotByHowItIsSeen() {
    addresses().remember(place("a", ""), "a", "here");

    assertThat(addresses().of(new Conversation(TENANT, "a", "", Scope.OPEN_GROUP, Layout.ONE_CARD)))
        .contains("here");
  }

  @Test
  void forgetsAChannelWithAllItsThreadsAndNothingElse() {
    addresses().remember(place("a", ""), TEAM, "channel");
    addresses().remember(place("a", "1"), TEAM, "thread");
    addresses().remember(place("b", ""), TEAM, "other channel");
    addresses().remember(place("teams:two", "a", ""), TEAM, "other tenant");

    addresses().forget(TENANT, "a");

    assertThat(addresses().of(place("a", ""))).isEmpty();
    assertThat(addresses().of(place("a", "1"))).isEmpty();
    assertThat(addresses().of(place("b", ""))).isPresent();
    assertThat(addresses().of(place("teams:two", "a", ""))).isPresent();
  }

  @Test
  void forgetsAHomeWithAllItsChannels() {
    addresses().remember(place(TEAM, "1"), TEAM, "thread of the first channel");
    addresses().remember(place("b", ""), TEAM, "another channel");
    addresses().remember(place("c", ""), "c", "elsewhere");

    addresses().forget(TENANT, TEAM);

    assertThat(addresses().of(place(TEAM, "1"))).isEmpty();
    assertThat(addresses().of(place("b", ""))).isEmpty();
    assertThat(addresses().of(place("c", ""))).isPresent();
  }

  @Test
  void canBeToldAgainAfterForgetting() {
    addresses().remember(place("a", ""), "a", "here");
    addresses().forget(TENANT, "a");
    addresses().remember(place("a", ""), "a", "here");

    assertThat(addresses().of(place("a", ""))).contains("here");
  }

  @Test
  void followsAChannelIntoAnotherHome() {
    addresses().remember(place("a", ""), "old team", "here");
    addresses().remember(place("a", ""), "new team", "here");

    addresses().forget(TENANT, "old team");

    assertThat(addresses().of(place("a", ""))).contains("here");
  }

  @Test
  void takesAnyTextFromOutside() {
    Conversation odd = place("a' OR 1=1 --", "%");

    addresses().remember(odd, "\0", "\0\ud800");
    addresses().forget(TENANT, "%");

    assertThat(addresses().of(odd)).isPresent();
  }

  private static Conversation place(String channel, String thread) {
    return place(TENANT, channel, thread);
  }

  private static Conversation place(String tenant, String channel, String thread) {
    return new Conversation(tenant, channel, thread, Scope.GROUP, Layout.ONE_CARD);
  }
}
