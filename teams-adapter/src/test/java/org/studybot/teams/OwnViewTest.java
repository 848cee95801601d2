package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.InQuiz;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.ActionToken;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.LocalTeams;

/** A quiz on one card that looks different to each of its players. */
class OwnViewTest {

  private static final Conversation CLASS =
      new Conversation(
          "teams:" + Activities.TENANT,
          "19:class@thread.tacv2",
          "1700000000000",
          Scope.OPEN_GROUP,
          Layout.ONE_CARD);

  @AutoClose private final Doorstep doorstep = new Doorstep(Bot.quick());
  private final Activities activities = doorstep.activities();
  private final LocalTeams teams = doorstep.teams();
  private String quiz = "";

  @BeforeEach
  void annStartsAQuiz() {
    doorstep.send(activities.saidInChannel("quiz all 3"));
    doorstep.send(activities.saidInChannel("quiz all"));
    JsonNode card = teams.next().card();
    quiz =
        card.findValuesAsText("token").stream()
            .map(ActionToken::decode)
            .filter(InQuiz.class::isInstance)
            .map(action -> ((InQuiz) action).quizId())
            .findFirst()
            .orElseThrow();
  }

  @Test
  void aPlayerWhoAnsweredSeesTheirOwnAnswerOnTheCardAndNobodyElseDoes() {
    JsonNode own = answered("Bob", "bob-id");

    assertThat(text(own)).contains("For you alone", "Your answer: ");
    assertThat(text(look("Bob", "bob-id"))).contains("Your answer: ");
    assertThat(text(look("Cat", "cat-id"))).doesNotContain("Your answer: ", "For you alone");
    doorstep.expectNoMore();
  }

  @Test
  void theirOwnViewAsksToBeKeptFreshAsTheCommonOneDoes() {
    JsonNode own = answered("Bob", "bob-id");

    assertThat(own.at("/value/refresh/action/type").asText()).isEqualTo("Action.Execute");
    assertThat(ActionToken.decode(own.at("/value/refresh/action/data/token").asText()))
        .isEqualTo(view());
    assertThat(own.at("/value/refresh/userIds").valueStream().map(JsonNode::asText))
        .containsExactly("29:Bob");
  }

  @Test
  void whileNobodyIsKnownToPlayTeamsAsksForEverybody() {
    post();

    JsonNode refresh = teams.next().card().path("refresh");
    assertThat(ActionToken.decode(refresh.at("/action/data/token").asText())).isEqualTo(view());
    assertThat(refresh.has("userIds")).isFalse();
  }

  @Test
  void teamsAsksForSixtyPlayersAtMost() {
    IntStream.range(0, 70).forEach(player -> answered("P" + player, "p" + player + "-id"));
    post();

    assertThat(teams.next().card().at("/refresh/userIds")).hasSize(60);
  }

  @Test
  void aMessageThatIsTheSameForAllAsksForNothing() {
    doorstep.door().channel().post(CLASS, "", new Show("x", "", card()));

    assertThat(teams.next().card().has("refresh")).isFalse();
  }

  @Test
  void whatCannotBeDoneIsSaidInWords() {
    JsonNode answer = pressed("Bob", "bob-id", new InQuiz(quiz, -1, Move.STOP, ""));

    assertThat(answer.path("type").asText())
        .isEqualTo("application/vnd.microsoft.activity.message");
    assertThat(answer.path("value").asText()).startsWith("Only the host or staff can do that");
  }

  @Test
  void lookingChangesNothingHoweverOften() {
    List<JsonNode> looks = IntStream.range(0, 30).mapToObj(_ -> look("Bob", "bob-id")).toList();

    assertThat(looks).containsOnly(looks.getFirst());
    doorstep.expectNoMore();
  }

  /** Answers the open question, somehow. */
  private JsonNode answered(String name, String id) {
    JsonNode card = look(name, id).path("value");
    Action answer =
        card.findValuesAsText("token").stream()
            .map(ActionToken::decode)
            .filter(action -> action instanceof InQuiz move && move.move() == Move.ANSWER)
            .findFirst()
            .orElseThrow();
    ObjectNode press = Activities.by(name, id, activities.executedInChannel(answer));
    ObjectNode data = (ObjectNode) press.at("/value/action/data");
    card.findParents("id")
        .forEach(
            input ->
                data.put(input.path("id").asText(), input.at("/choices/0/value").asText("cat")));
    return Activities.json(doorstep.send(press).body());
  }

  private JsonNode look(String name, String id) {
    return pressed(name, id, view());
  }

  private Action view() {
    return new InQuiz(quiz, -1, Move.VIEW, "");
  }

  private JsonNode pressed(String name, String id, Action action) {
    ObjectNode press = Activities.by(name, id, activities.executedInChannel(action));
    return Activities.json(doorstep.send(press).body());
  }

  private void post() {
    doorstep.door().channel().post(CLASS, "", new Show("quiz/x", "", card(), view()));
  }

  private static Card card() {
    return Card.of("Quiz", new Block.Prose("Question 1"));
  }

  private static String text(JsonNode answer) {
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    return answer.at("/value/fallbackText").asText();
  }
}
