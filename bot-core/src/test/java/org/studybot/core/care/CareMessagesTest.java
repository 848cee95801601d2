package org.studybot.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Person;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.InMemoryCareRequests;
import org.studybot.core.testing.TestClock;

class CareMessagesTest {

  private final CareRequests requests = new InMemoryCareRequests(new TestClock());
  private final Slack slack = new Slack();

  @AutoClose
  private final CareMessages messages = new CareMessages(Bots.care(requests), List.of(slack));

  @Test
  void tellTheContactOnceWhoAsks() {
    requests.ask(new Person("slack:T1", "U7", "Kim", false));
    messages.tellAll();
    messages.tellAll();

    assertThat(slack.told).hasSize(1);
    assertThat(slack.told.getFirst()).startsWith("UCARE: ").contains("Kim");
  }

  @Test
  void areSentAgainUntilTheyArrive() {
    requests.ask(new Person("slack:T1", "U7", "Kim", false));
    slack.away = true;
    messages.tellAll();
    assertThat(slack.told).isEmpty();

    slack.away = false;
    messages.tellAll();
    assertThat(slack.told).hasSize(1);
  }

  @Test
  void areNotSentAcrossTenants() {
    requests.ask(new Person("slack:T2", "U7", "Kim", false));
    messages.tellAll();

    assertThat(slack.told).isEmpty();
  }

  private static final class Slack implements Channel {

    private final List<String> told = new ArrayList<>();
    private boolean away;

    @Override
    public boolean owns(Conversation conversation) {
      return conversation.tenant().startsWith("slack:");
    }

    @Override
    public String post(Conversation conversation, String under, Delivery.Show message) {
      throw new AssertionError("nothing is posted");
    }

    @Override
    public boolean edit(Conversation conversation, String reference, Delivery.Show message) {
      throw new AssertionError("nothing is edited");
    }

    @Override
    public boolean tell(Conversation conversation, String person, Card card) {
      if (away) {
        throw new IllegalStateException("away for the test");
      }
      return told.add(person + ": " + PlainText.of(card));
    }
  }
}
