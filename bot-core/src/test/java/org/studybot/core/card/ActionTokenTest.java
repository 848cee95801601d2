package org.studybot.core.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action.Move;
import org.studybot.core.command.CommandParser;
import org.studybot.knowledge.Kind;

class ActionTokenTest {

  static List<Action> actions() {
    return List.of(
        new Action.Say("tips | 100% of |7C| %7C \ud83d\ude00\n<b>"),
        new Action.ShowMore("why?"),
        new Action.Share("tip-3f9a"),
        new Action.ShareSection("play", Kind.MISCONCEPTION),
        new Action.Unfold("play", Kind.CONCEPT),
        new Action.UnfoldSources("play"),
        new Action.Fold("play"),
        new Action.InQuiz("bcdf2345", 3, Move.ANSWER, "9f86d081884c"),
        new Action.InQuiz("bcdf2345", -1, Move.SHOW_NAME, ""),
        new Action.Menu(),
        new Action.MenuChoice(),
        new Action.LookUp("a message | with a bar"),
        new Action.PlanQuiz(""),
        new Action.PlanQuiz("play"),
        new Action.StartPlanned(),
        new Action.OpenHome(),
        new Action.ReviewDue(),
        new Action.NameInResults(true),
        new Action.NameInResults(false),
        new Action.SuggestFix("tip-3f9a"),
        new Action.SendFix("tip-3f9a"),
        new Action.WriteQuestion(""),
        new Action.KeepQuestion(),
        new Action.WithdrawQuestion("written-3f9a"),
        new Action.PublishPage("draft1"),
        new Action.DiscardPage("draft1"),
        new Action.ReviewInbox(),
        new Action.Settle("doubt:bcdf2345:3:17"),
        new Action.InQuiz("bcdf2345", -1, Move.VIEW, ""),
        new Action.Unknown());
  }

  @ParameterizedTest
  @MethodSource("actions")
  void readsWhatItWrote(Action action) {
    assertThat(ActionToken.decode(ActionToken.encode(action))).isEqualTo(action);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "|",
        "1",
        "1|",
        "0|say|x",
        "2|say|x",
        "1|say",
        "1|fly|x",
        "1|unfold|play",
        "1|unfold|play|no_such_kind",
        "1|share-section",
        "1|quiz|bcdf2345|3|answer",
        "1|quiz|bcdf2345|three|answer|a",
        "1|quiz|bcdf2345|99999999999|answer|a",
        "1|quiz|bcdf2345|3|cheat|a",
        "1|quiz||0|join|",
        "1|quiz| |0|join|",
        "1|quiz|bcdf2345|007|join|",
        "1|quiz|bcdf2345|+3|join|",
        "1|quiz|bcdf2345|3|join|\0",
        "1|share|",
        "1|share|tip\n3",
        "1|share|\ud800",
        "1|settle|",
        "1|menu|more",
        "1|say|x|y",
        "1|say|100%",
        "1|name-in-results|perhaps",
        "%%%|||",
        "{\"type\":\"say\"}"
      })
  void takesWhatIsNotOursAsUnknown(String token) {
    assertThat(ActionToken.decode(token)).isEqualTo(new Action.Unknown());
  }

  @Test
  void takesATokenOfAnyLengthAsUnknown() {
    assertThat(ActionToken.decode("1|share|" + "x".repeat(10_000_000)))
        .isEqualTo(new Action.Unknown());
    assertThat(ActionToken.decode("|".repeat(10_000_000))).isEqualTo(new Action.Unknown());
    assertThat(ActionToken.decode("1|share|" + "x".repeat(Identifier.MAX_LENGTH + 1)))
        .isEqualTo(new Action.Unknown());
  }

  @Test
  void hasRoomForTheLongestQuestion() {
    String worst = "|".repeat(CommandParser.MAX_LENGTH);
    assertThat(ActionToken.encode(new Action.ShowMore("mistakes " + worst)))
        .hasSizeLessThanOrEqualTo(ActionToken.MAX_LENGTH);
  }

  @Test
  void refusesATokenThatNoChannelWouldCarry() {
    assertThatThrownBy(() -> ActionToken.encode(new Action.Say("x".repeat(2001))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ActionToken.decode("1|say|" + "x".repeat(2001))).isEqualTo(new Action.Unknown());
  }
}
