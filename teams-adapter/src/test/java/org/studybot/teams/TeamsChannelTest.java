package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.LocalTokens;
import org.studybot.teams.testing.Sent;

/** What the bot writes of its own accord, in a channel where somebody was heard from before. */
class TeamsChannelTest {

  private static final String PATH =
      "/v3/conversations/19:class@thread.tacv2;messageid=1700000000000/activities";
  private static final Conversation CLASS = place("19:class@thread.tacv2", "1700000000000");

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final LocalTeams teams = doorstep.teams();
  private final Channel channel = doorstep.door().channel();

  @BeforeEach
  void somebodyWasHeardFrom() {
    doorstep.send(doorstep.activities().saidInChannel("help"));
    teams.next();
  }

  @Test
  void ownsTheConversationsOfTeamsAndNoOthers() {
    assertThat(channel.owns(CLASS)).isTrue();
    assertThat(channel.owns(new Conversation("slack:T1", "C1", "", Scope.GROUP, Layout.THREAD)))
        .isFalse();
  }

  @Test
  void postsWhereTheConversationIsAndKnowsTheMessageAgain() {
    teams.answerNext(Answer.made("card-7"));

    String reference = channel.post(CLASS, "", show("Question 1"));

    Sent posted = teams.next();
    assertThat(posted.method()).isEqualTo("POST");
    assertThat(posted.path()).isEqualTo(PATH);
    assertThat(posted.authorization()).isEqualTo("Bearer " + LocalTokens.ACCESS_TOKEN);
    assertThat(posted.activity().at("/from/id").asText()).isEqualTo(Activities.BOT);
    assertThat(posted.text()).contains("Question 1");
    assertThat(reference).isEqualTo("card-7");
  }

  @Test
  void editsThatMessageInItsPlace() {
    assertThat(channel.edit(CLASS, "card-7", show("1 person has answered."))).isTrue();

    Sent edited = teams.next();
    assertThat(edited.method()).isEqualTo("PUT");
    assertThat(edited.path()).isEqualTo(PATH + "/card-7");
    assertThat(edited.activity().path("id").asText()).isEqualTo("card-7");
    assertThat(edited.text()).contains("1 person has answered.");
  }

  @Test
  void editsEveryMessageOfALargeCard() {
    Show large = show("A long sentence. ".repeat(10_000));

    String reference = channel.post(CLASS, "", large);
    List<String> ids = List.of(reference.split(" "));
    assertThat(ids).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    ids.forEach(_ -> assertThat(teams.next().method()).isEqualTo("POST"));

    assertThat(channel.edit(CLASS, reference, large)).isTrue();
    ids.forEach(id -> assertThat(teams.next().path()).isEqualTo(PATH + "/" + id));
    assertThat(channel.edit(CLASS, reference, show("short"))).isFalse();
    doorstep.expectNoMore();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void saysThatAMessageIsNoLongerThere(int status) {
    teams.answerNext(Answer.refusal(status, "ActivityNotFoundInConversation"));

    assertThat(channel.edit(CLASS, "card-7", show("x"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 429, 502, 504})
  void asksForAPauseOfItsOwnWhereTeamsSaysNone(int status) {
    teams.answerNext(Answer.of(status), Answer.of(status));

    assertPause(() -> channel.post(CLASS, "", show("x")), 5, 7);
    assertPause(() -> channel.edit(CLASS, "card-7", show("x")), 5, 7);
    triedOnceEach(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {412, 429, 502, 504})
  void asksForThePauseThatTeamsSays(int status) {
    teams.answerNext(new Answer(status, "17", ""), new Answer(status, "17", ""));

    assertPause(() -> channel.post(CLASS, "", show("x")), 17, 19);
    doorstep.letPass(Duration.ofSeconds(17));
    assertPause(() -> channel.edit(CLASS, "card-7", show("x")), 17, 19);
    triedOnceEach(2);
  }

  @Test
  void doesNotWriteToThoseWhoBlockedItUntilTheyWriteAgain() {
    teams.answerNext(Answer.refusal(403, "MessageWritesBlocked"));

    assertThatThrownBy(() -> channel.edit(CLASS, "card-7", show("x")))
        .isInstanceOf(OutOfReach.class)
        .hasMessageContaining("403 MessageWritesBlocked");
    teams.next();
    assertThatThrownBy(() -> channel.post(CLASS, "", show("x"))).isInstanceOf(OutOfReach.class);

    teams.expectNoMore();
    somebodyWasHeardFrom();
    channel.post(CLASS, "", show("here again"));
    assertThat(teams.next().text()).contains("here again");
  }

  @Test
  void givesUpOnAConversationThatIsGone() {
    teams.answerNext(Answer.refusal(404, "ConversationNotFound"));

    assertThatThrownBy(() -> channel.post(CLASS, "", show("x")))
        .isInstanceOf(OutOfReach.class)
        .hasMessageContaining("404 ConversationNotFound");
  }

  @Test
  void doesNotWriteWhereNobodyWasEverHeardFrom() {
    assertThatThrownBy(() -> channel.post(place("19:other@thread.tacv2", ""), "", show("x")))
        .isInstanceOf(OutOfReach.class);
  }

  @Test
  void sendsNothingToAServiceThatIsNoLongerAllowedThoughItWasKept() {
    try (LocalTeams elsewhere = new LocalTeams()) {
      keepAddress(elsewhere.url());

      assertThatThrownBy(() -> channel.post(CLASS, "", show("x"))).isInstanceOf(OutOfReach.class);
      assertThatThrownBy(() -> channel.edit(CLASS, "card-7", show("x")))
          .isInstanceOf(OutOfReach.class);
      elsewhere.expectNoMore();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 500, 503})
  void leavesOtherFailuresToBeTriedLaterAndLater(int status) {
    teams.answerNext(Answer.refusal(status, "<b>any\nthing</b>"));

    assertThatThrownBy(() -> channel.post(CLASS, "", show("x")))
        .isNotInstanceOfAny(RetryLater.class, OutOfReach.class)
        .hasMessage("Bot Connector: " + status);
    triedOnceEach(1);
  }

  @Test
  void leavesAFailureOfTheNetworkToBeTriedLaterAndLater() {
    teams.close();

    assertThatThrownBy(() -> channel.post(CLASS, "", show("x")))
        .isNotInstanceOfAny(RetryLater.class, OutOfReach.class)
        .hasMessageContaining("Bot Connector");
    assertThat(doorstep.pauses()).isEmpty();
  }

  private static void assertPause(Runnable call, int atLeast, int atMost) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            RetryLater.class,
            later ->
                assertThat(later.pause())
                    .isBetween(Duration.ofSeconds(atLeast), Duration.ofSeconds(atMost)));
  }

  private void triedOnceEach(int calls) {
    for (int call = 0; call < calls; call++) {
      teams.next();
    }
    doorstep.expectNoMore();
    assertThat(doorstep.pauses()).isEmpty();
  }

  /** What another process with other settings may have kept. */
  private void keepAddress(String serviceUrl) {
    String kept = doorstep.addresses().of(CLASS).orElseThrow();
    assertThat(kept).contains(teams.url());
    doorstep.addresses().remember(CLASS, "home", kept.replace(teams.url(), serviceUrl));
  }

  private static Conversation place(String channel, String thread) {
    return new Conversation(
        "teams:" + Activities.TENANT, channel, thread, Scope.OPEN_GROUP, Layout.ONE_CARD);
  }

  private static Show show(String text) {
    return new Show("quiz/ab12", "", Card.of("Quiz", new Block.Prose(text)));
  }
}
