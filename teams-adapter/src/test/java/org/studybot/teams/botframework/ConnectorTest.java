package org.studybot.teams.botframework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.teams.card.CardMessage;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.Sent;
import org.studybot.teams.trust.Origin;

class ConnectorTest {

  private static final CardMessage MESSAGE = new CardMessage("{}", "Hello");

  @AutoClose private final LocalTeams teams = new LocalTeams();

  @AutoClose
  private final Connector connector =
      new Connector(
          new ConnectorClients(Optional.empty()),
          new Patience(_ -> {}, new Random(7)),
          InstantSource.system());

  @Test
  void sendsEveryCardJustAsItIs() {
    String card =
        """
        {"type":"Input.ChoiceSet","choices":[{"title":"ü"}],"choices.data":{"type":"Data.Query"}}\
        """;
    connector.post(address("19:class@thread.tacv2"), new CardMessage(card, "Choose"));

    assertThat(teams.next().card()).isEqualTo(Activities.json(card));
  }

  @Test
  void leavesTheTimeToTeams() {
    connector.post(address("19:class@thread.tacv2"), MESSAGE);

    assertThat(teams.next().activity().has("timestamp")).isFalse();
  }

  @Test
  void keepsToItsPathWhateverAConversationIsCalled() {
    connector.reply(address("a/../../../evil?x=1#y%2F"), MESSAGE);

    Sent sent = teams.next();
    assertThat(sent.path())
        .isEqualTo("/v3/conversations/a%2F..%2F..%2F..%2Fevil%3Fx=1%23y%252F/activities/activity");
  }

  @Test
  void postsWhereThereIsNothingToReplyTo() {
    Address address = Address.of(origin(teams.url()), "19:class@thread.tacv2", "");
    connector.reply(address, MESSAGE);

    assertThat(teams.next().path()).isEqualTo("/v3/conversations/19:class@thread.tacv2/activities");
  }

  @Test
  void triesAgainWhatNeverLeftAndSaysSoInTheEnd() {
    LocalTeams gone = new LocalTeams();
    gone.close();
    Address address = Address.of(origin(gone.url()), "c", "");

    assertThatThrownBy(() -> connector.post(address, MESSAGE))
        .isInstanceOfSatisfying(
            ConnectorFailure.class, failure -> assertThat(failure.passing()).isTrue())
        .hasMessageContaining("cannot be reached");
  }

  @Test
  void takesANewLineAfterAPauseForTheOldOneMayJustBeClosed() throws InterruptedException {
    connector.post(address("c"), MESSAGE);
    int before = teams.connector().lines();
    Thread.sleep(Duration.ofSeconds(4));
    connector.post(address("c"), MESSAGE);

    assertThat(teams.connector().lines()).isEqualTo(before + 1);
  }

  private Address address(String conversation) {
    return new Address(origin(teams.url()), "", conversation, "activity", "", "29:ann", "28:bot");
  }

  private static Origin origin(String serviceUrl) {
    return new Origin("msteams", Set.of("tenant"), serviceUrl);
  }
}
