package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.knowledge.Kind;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.testing.LocalTokens;
import org.studybot.teams.testing.Sent;

class TeamsDoorTest {

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @Test
  void answersAPersonInTheirOwnConversation() {
    HttpAnswer answer = doorstep.send(activities.said("define key person"));

    Sent reply = teams.next();
    assertThat(answer).isEqualTo(new HttpAnswer(200, Map.of(), ""));
    assertThat(reply.path()).isEqualTo("/v3/conversations/a:1-private/activities/activity-1");
    assertThat(reply.authorization()).isEqualTo("Bearer " + LocalTokens.ACCESS_TOKEN);
    assertThat(reply.text()).contains("The adult who knows one child and family best.");
    assertThat(reply.activity().path("summary").asText()).isEqualTo("The notes on “key person”");
    assertThat(reply.activity().at("/from/id").asText()).isEqualTo(Activities.BOT);
    assertThat(reply.card().path("version").asText()).isEqualTo("1.5");
    assertThat(reply.card().path("speak")).isEqualTo(reply.card().path("fallbackText"));
  }

  @Test
  void answersInTheThreadOfAChannelWithItsOwnMentionTakenOff() {
    doorstep.send(activities.saidInChannel("tips partnership working"));

    Sent reply = teams.next();
    assertThat(reply.path())
        .isEqualTo(
            "/v3/conversations/19:class@thread.tacv2;messageid=1700000000000/activities/activity-1");
    assertThat(reply.text())
        .startsWith("Exam tips: Partnership working")
        .contains("Name two agencies and say what each of them brings.");
  }

  @Test
  void offersNoSharingWhereEverybodySeesTheAnswerAnyway() {
    doorstep.send(activities.saidInChannel("tips partnership working"));

    assertThat(teams.next().text()).contains("[Whole page]").doesNotContain("Share");
  }

  @Test
  void readsAMentionOfSomebodyElseAsTheirName() {
    ObjectNode activity = activities.saidInChannel("<at>Key Person</at> definition");
    ObjectNode other = activity.withArray("entities").addObject().put("type", "mention");
    other.put("text", "<at>Key Person</at>").putObject("mentioned").put("name", "key person");
    doorstep.send(activity);

    assertThat(teams.next().text()).startsWith("The notes on “key person definition”");
  }

  @Test
  void answersTheSameActivityOnce() {
    ObjectNode activity = activities.said("help");
    doorstep.send(activity);
    HttpAnswer again = doorstep.send(activity);

    assertThat(teams.next().text()).startsWith("Ask me about your notes");
    assertThat(again.status()).isEqualTo(200);
    doorstep.expectNoMore();
  }

  @Test
  void showsAChangedCardInTheAnswerToAPress() {
    HttpAnswer answer =
        doorstep.send(activities.executed(new Action.Unfold("observation", Kind.CONCEPT)));

    var json = Activities.json(answer.body());
    assertThat(answer.headers()).containsEntry("Content-Type", "application/json; charset=utf-8");
    assertThat(json.path("statusCode").asInt()).isEqualTo(200);
    assertThat(json.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(json.at("/value/fallbackText").asText())
        .contains("Time sample: Notes taken at fixed intervals through a session.");
    doorstep.expectNoMore();
  }

  @Test
  void answersAPressWithAMessageAndSaysWhatItIsAbout() {
    HttpAnswer answer = doorstep.send(activities.executed(new Action.Say("topics")));

    var json = Activities.json(answer.body());
    assertThat(json.path("type").asText()).isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(json.path("value").asText()).isEqualTo("Topics");
    assertThat(teams.next().text()).contains("Partnership working (8 entries)");
  }

  @Test
  void answersARepeatedPressAsBeforeWithoutDoingItAgain() {
    ObjectNode press = activities.executed(new Action.Share("partnership-working-11"));
    HttpAnswer first = doorstep.send(press);

    assertThat(doorstep.send(press)).isEqualTo(first);
    assertThat(doorstep.send(press.deepCopy().put("id", "another-id"))).isEqualTo(first);
    assertThat(teams.next().text()).contains("Shared by Ann");
    doorstep.expectNoMore();
  }

  @Test
  void answersTwoMessagesWithTheSameIdInDifferentConversations() {
    ObjectNode personal = activities.said("due");
    doorstep.send(personal);
    ObjectNode inChannel = activities.saidInChannel("due");
    doorstep.send(inChannel.put("id", personal.path("id").asText()));

    teams.next();
    teams.next();
    doorstep.expectNoMore();
  }

  @Test
  void answersTheSameMessageOnceUnderWhateverId() {
    ObjectNode activity = activities.said("help");
    doorstep.send(activity);
    doorstep.send(activity.deepCopy().put("id", "another-id"));
    doorstep.send(activities.said("help"));

    teams.next();
    teams.next();
    doorstep.expectNoMore();
  }

  @Test
  void changesTheCardOfAnOldClientThatSubmits() {
    doorstep.send(activities.submitted(new Action.Unfold("observation", Kind.EXAM_TIP)));

    Sent update = teams.next();
    assertThat(update.method()).isEqualTo("PUT");
    assertThat(update.path()).isEqualTo("/v3/conversations/a:1-private/activities/card-1");
    assertThat(update.text()).contains("Say which method suits which purpose, and why.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "{\"a\": 1}", "\"1|nonsense|x\"", "[]", "7", "null"})
  void answersAForeignTokenKindly(String token) {
    ObjectNode press = activities.submitted(new Action.Say("help"));
    press.set("value", Activities.json("{\"token\": " + token + "}"));
    doorstep.send(press);

    assertThat(teams.next().text()).startsWith("That has changed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"typing", "messageReaction", "event", "endOfConversation", "made up"})
  void takesOtherActivitiesAndDoesNothing(String type) {
    assertThat(doorstep.send(activities.personal(type)).status()).isEqualTo(200);
    doorstep.expectNoMore();
  }

  @Test
  void saysThatItDoesNotOfferAnUnknownInvoke() {
    assertThat(
            doorstep.send(activities.personal("invoke").put("name", "fileConsent/invoke")).status())
        .isEqualTo(501);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u0000\u0007\u001b[31m",
        "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
        "\ud83d\udc69\u200d\ud83c\udfeb\ud83d\ude00",
        "<at>everyone</at> @everyone <!channel>",
        "\ud800 half a character"
      })
  void answersAnythingThatIsSaid(String text) {
    doorstep.send(activities.said(text));

    assertThat(teams.next().text()).isNotBlank();
  }

  @Test
  void answersFortyThousandCharactersKindly() {
    doorstep.send(activities.said("safeguarding? ".repeat(2858)));

    assertThat(teams.next().text()).startsWith("That is too long for me");
  }

  @Test
  void mentionsNobodyWhateverIsAsked() {
    doorstep.send(activities.said("<at>everyone</at> photosynthesis"));

    Sent reply = teams.next();
    assertThat(reply.activity().has("entities")).isFalse();
    assertThat(reply.card().has("msteams")).isFalse();
    assertThat(reply.text()).contains("<at>everyone</at> photosynthesis");
  }

  @Test
  void doesNotKeepTeamsWaitingForASlowAnswer() throws InterruptedException {
    var searched = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (Doorstep slow =
        new Doorstep(
            Bot.searching(
                query -> {
                  searched.countDown();
                  awaited(goOn);
                  return query;
                }))) {
      HttpAnswer answer = slow.send(slow.activities().saidInChannel("mistakes confidentiality"));

      assertThat(answer.status()).as("it only asks").isEqualTo(200);
      assertThat(searched.await(60, TimeUnit.SECONDS)).isTrue();
      slow.teams().expectNoMore();
      goOn.countDown();
      assertThat(slow.teams().next().text()).contains("confidentiality may never be broken");
    }
  }

  @Test
  void tellsThePersonANumberWhenSomethingBreaks() {
    try (Doorstep broken =
        new Doorstep(
            Bot.searching(
                query -> {
                  throw new IllegalStateException("secret detail of " + query);
                }))) {
      ObjectNode said = broken.activities().said("heuristic play");

      assertThat(broken.send(said).status()).as("may have been an answer").isEqualTo(500);
      assertThat(broken.send(said).status()).isEqualTo(500);

      assertThat(broken.teams().next().text())
          .startsWith("Something went wrong")
          .containsPattern("this number: \\p{XDigit}{8}")
          .doesNotContain("secret detail", "Exception");
      broken.expectNoMore();
    }
  }

  @Test
  void takesNothingButPosts() {
    HttpAnswer answer =
        doorstep
            .door()
            .answer(new HttpCall("GET", "/api/messages", "", Map.of("accept", List.of("*/*")), ""));

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("Allow", "POST");
  }

  @Test
  void warmsUpWithoutSendingAnything() {
    doorstep.door().warmUp();

    assertThat(teams.tokens().given()).isEqualTo(1);
    assertThat(teams.keys().given()).isEqualTo(2);
    doorstep.expectNoMore();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
