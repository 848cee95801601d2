package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.door.HttpAnswer;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;
import org.studybot.teams.trust.Staff;

/** Forms that open over what a person sees. */
class DialogsTest {

  private static final String TEACHER = "cccccccc-0000-0000-0000-000000000003";

  @AutoClose
  private final Doorstep doorstep = new Doorstep(Bot.quick(), new Staff(Set.of(TEACHER)));

  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();

  @Test
  void aQuizIsPlannedInADialogAndStartsWhereItWasOpened() {
    JsonNode task = task(send(inChannel("task/fetch", new Action.PlanQuiz("observation"))));

    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(task.at("/value/title").asText()).isNotBlank();
    JsonNode card = task.at("/value/card/content");
    assertThat(task.at("/value/card/contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(card.findValuesAsText("type"))
        .contains("Input.ChoiceSet", "Action.Submit")
        .doesNotContain("Action.Execute");

    HttpAnswer closed = send(submitted(card));

    assertThat(closed).isEqualTo(new HttpAnswer(200, Map.of(), ""));
    doorstep.send(activities.saidInChannel("quiz all"));
    assertThat(teams.next().text()).startsWith("There is a quiz here already");
  }

  @Test
  void aFormThatIsFilledInWronglyIsShownAnewWithWhatToPutRight() {
    JsonNode form =
        task(send(alone("task/fetch", new Action.SuggestFix("partnership-working-11"))));
    JsonNode again = task(send(submitted(form.at("/value/card/content"))));

    assertThat(again.path("type").asText()).isEqualTo("continue");
    assertThat(again.at("/value/card/content").findValuesAsText("type")).contains("Input.Text");
  }

  @Test
  void whatIsForThePersonAloneStandsInTheDialogAndNotInTheChannel() {
    JsonNode task = task(send(inChannel("task/fetch", new Action.ReviewInbox())));

    assertThat(task.at("/value/card/content/fallbackText").asText()).containsIgnoringCase("staff");
    doorstep.expectNoMore();
  }

  @Test
  void staffLookThroughTheirInbox() {
    ObjectNode press = inChannel("task/fetch", new Action.ReviewInbox());
    JsonNode task = task(send(Activities.by("Carol", TEACHER, press)));

    assertThat(task.at("/value/card/content/fallbackText").asText())
        .containsIgnoringCase("waiting");
  }

  @Test
  void aButtonThatOpensADialogSaysSoToTeams() {
    HttpAnswer home = send(activities.executed(new Action.OpenHome()));
    JsonNode card = Activities.json(home.body()).path("value");

    JsonNode start =
        card.findParents("title").stream()
            .filter(action -> action.path("title").asText().equals("Start a quiz"))
            .findFirst()
            .orElseThrow();
    assertThat(start.path("type").asText()).isEqualTo("Action.Submit");
    assertThat(start.at("/data/msteams/type").asText()).isEqualTo("task/fetch");
    assertThat(start.at("/data/token").asText())
        .isEqualTo(ActionToken.encode(new Action.PlanQuiz("")));
  }

  @Test
  void aClientThatKnowsNoDialogsGetsTheFormAsAMessage() {
    doorstep.send(activities.submitted(new Action.PlanQuiz("")));

    assertThat(teams.next().card().findValuesAsText("type")).contains("Input.ChoiceSet");
  }

  @Test
  void aRepeatedSubmissionIsDoneOnce() {
    JsonNode form =
        task(send(inChannel("task/fetch", new Action.PlanQuiz("")))).at("/value/card/content");
    ObjectNode submission = submitted(form);
    HttpAnswer first = send(submission);

    assertThat(send(submission.deepCopy().put("id", "another-id"))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "7", "[]", "{}", "{\"data\": \"x\"}", "{\"data\": []}"})
  void aMalformedOneIsRefused(String value) {
    for (String name : new String[] {"task/fetch", "task/submit"}) {
      ObjectNode activity = activities.personal("invoke").put("name", name);
      activity.set("value", Activities.json(value));

      assertThat(send(activity).status()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"x\"", "7", "{\"a\": 1}", "null", "[]"})
  void aForeignTokenIsAnsweredKindly(String token) {
    ObjectNode activity = activities.personal("invoke").put("name", "task/fetch");
    activity.set("value", Activities.json("{\"data\": {\"token\": " + token + "}}"));

    assertThat(task(send(activity)).at("/value/card/content/fallbackText").asText())
        .startsWith("That has changed");
  }

  private HttpAnswer send(ObjectNode activity) {
    return doorstep.send(activity);
  }

  private static JsonNode task(HttpAnswer answer) {
    assertThat(answer.status()).isEqualTo(200);
    return Activities.json(answer.body()).path("task");
  }

  private ObjectNode alone(String name, Action action) {
    return dialog(activities.personal("invoke"), name, action);
  }

  private ObjectNode inChannel(String name, Action action) {
    return dialog(activities.inChannel("invoke"), name, action);
  }

  private static ObjectNode dialog(ObjectNode activity, String name, Action action) {
    activity.put("name", name).put("replyToId", "card-1");
    ObjectNode value = activity.putObject("value");
    value.putObject("data").put("token", ActionToken.encode(action));
    value.putObject("context").put("theme", "default");
    return activity;
  }

  /** The form with nothing changed in it. */
  private ObjectNode submitted(JsonNode card) {
    ObjectNode activity = activities.inChannel("invoke").put("name", "task/submit");
    ObjectNode data = activity.putObject("value").putObject("data");
    card.findParents("id")
        .forEach(input -> data.put(input.path("id").asText(), input.path("value").asText()));
    JsonNode button = card.findParents("data").stream().findFirst().orElseThrow();
    data.put("token", button.at("/data/token").asText());
    return activity;
  }
}
