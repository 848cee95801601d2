package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Answer;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;

/** Who waits for whom, and who does not. */
class OrderTest {

  private static final Conversation PRIVATE =
      new Conversation(
          "teams:" + Activities.TENANT, Activities.PERSONAL, "", Scope.PERSONAL, Layout.ONE_CARD);

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @Test
  void answersComeInTheOrderOfTheQuestionsThoughOneHasToBeSentAgain() {
    teams.answerNext(Answer.of(429), Answer.of(502));
    List<String> terms = List.of("help", "topics", "tips partnership working", "help", "topics");
    terms.forEach(words -> doorstep.send(activities.said(words)));

    teams.next();
    teams.next();
    List<String> titles =
        IntStream.range(0, 5)
            .mapToObj(_ -> teams.next().activity().path("summary").asText())
            .toList();
    assertThat(titles)
        .containsExactly(
            "Ask me about your notes",
            "Topics",
            "Exam tips: Partnership working",
            "Ask me about your notes",
            "Topics");
  }

  @Test
  void aPressIsAnsweredAtOnceWhileTheConversationTakesNoMessages() {
    teams.connector().hold("a:1-private");
    doorstep.send(activities.said("help"));

    var answer = doorstep.send(activities.executed(new Action.Say("topics")));

    assertThat(Activities.json(answer.body()).path("value").asText()).isEqualTo("Topics");
    teams.connector().letGo();
    assertThat(
            Stream.of(teams.next(), teams.next())
                .map(sent -> sent.activity().path("summary").asText()))
        .containsExactly("Ask me about your notes", "Topics");
  }

  @Test
  void anOrganisationWhoseMessagesGetStuckHoldsUpNobodyElse() {
    teams.connector().hold("stuck");
    for (int person = 0; person < 300; person++) {
      doorstep.send(
          Activities.of(
              Doorstep.OTHER_TENANT,
              Activities.in("a:stuck-" + person, activities.saidByOneOfMany(person, "help"))));
    }

    doorstep.send(activities.said("topics"));

    assertThat(teams.next().path()).contains("a:1-private");
    teams.connector().letGo();
    for (int person = 0; person < 300; person++) {
      assertThat(teams.next().path()).contains("stuck");
    }
  }

  @Test
  void aConversationThatAskedForAPauseIsLeftAloneByEverythingThatWritesThere() {
    doorstep.send(activities.said("help"));
    teams.next();
    teams.answerNext(new Answer(429, "600", ""));
    assertThatThrownBy(() -> post("first")).isInstanceOf(RetryLater.class);
    teams.next();

    assertThatThrownBy(() -> post("second"))
        .isInstanceOfSatisfying(
            RetryLater.class,
            later -> assertThat(later.pause()).isGreaterThan(Duration.ofSeconds(500)));
    teams.expectNoMore();
    assertThat(doorstep.pauses()).isEmpty();

    doorstep.send(activities.said("topics"));
    assertThat(teams.next().text()).startsWith("Topics");
    assertThat(doorstep.pauses()).isNotEmpty();
    assertThat(doorstep.pauses().getFirst()).isGreaterThan(Duration.ofSeconds(100));
  }

  @Test
  void whatTheBotShowsOfItsOwnAccordWaitsForItsTurnButNotForLong() {
    doorstep.send(activities.said("help"));
    teams.next();
    teams.connector().hold("a:1-private");
    doorstep.send(activities.said("topics"));
    teams.connector().awaitStuck();

    assertThatThrownBy(() -> post("card")).isInstanceOf(RetryLater.class);
    teams.connector().letGo();
    assertThat(teams.next().text()).startsWith("Topics");
    post("card");
    assertThat(teams.next().text()).contains("card");
    doorstep.expectNoMore();
  }

  @Test
  void tooManyMessagesInOneConversationAreToldToComeLater() {
    CountDownLatch goOn = new CountDownLatch(1);
    try (Doorstep slow = new Doorstep(Bot.searching(query -> after(goOn, query)))) {
      List<Integer> statuses =
          IntStream.range(0, 130)
              .mapToObj(
                  number ->
                      slow.send(slow.activities().saidInChannel("tips about " + number)).status())
              .toList();
      goOn.countDown();

      assertThat(statuses).filteredOn(status -> status == 200).hasSizeBetween(100, 102);
      assertThat(statuses).endsWith(503);
    }
  }

  private static <T> T after(CountDownLatch latch, T result) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
      return result;
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private String post(String text) {
    return doorstep
        .door()
        .channel()
        .post(PRIVATE, "", new Show("quiz/1", "", Card.of("Quiz", new Block.Prose(text))));
  }
}
