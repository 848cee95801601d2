package org.studybot.core.card;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.studybot.knowledge.Kind;

/**
 * The text form of an action: a version, a name and fields, separated by bars, such as {@code
 * 1|unfold|partnership-working|exam_tip}. It comes back from outside and may be anything.
 */
public final class ActionToken {

  /** Slack's limit for the value of a button (Block Kit reference, button element). */
  public static final int MAX_LENGTH = 2000;

  private static final String VERSION = "1";

  private ActionToken() {}

  /** The token of an action. Refuses one that would be longer than {@link #MAX_LENGTH}. */
  public static String encode(Action action) {
    String token =
        switch (action) {
          case Action.Say(var text) -> join("say", text);
          case Action.ShowMore(var said) -> join("more", said);
          case Action.Share(var entryId) -> join("share", entryId);
          case Action.ShareSection(var topicId, var section) ->
              join("share-section", topicId, section.code());
          case Action.Unfold(var topicId, var section) -> join("unfold", topicId, section.code());
          case Action.UnfoldSources(var topicId) -> join("unfold-sources", topicId);
          case Action.Fold(var topicId) -> join("fold", topicId);
          case Action.Menu() -> join("menu");
          case Action.MenuChoice() -> join("menu-choice");
          case Action.LookUp(var text) -> join("look-up", text);
          case Action.PlanQuiz(var topicId) -> join("plan-quiz", topicId);
          case Action.StartPlanned() -> join("start-planned");
          case Action.OpenHome() -> join("home");
          case Action.ReviewDue() -> join("review-due");
          case Action.NameInResults(var shown) -> join("name-in-results", shown ? "on" : "off");
          case Action.SuggestFix(var entryId) -> join("suggest-fix", entryId);
          case Action.SendFix(var entryId) -> join("send-fix", entryId);
          case Action.WriteQuestion(var text) -> join("write-question", text);
          case Action.KeepQuestion() -> join("keep-question");
          case Action.WithdrawQuestion(var id) -> join("withdraw-question", id);
          case Action.PublishPage(var draftId) -> join("publish-page", draftId);
          case Action.DiscardPage(var draftId) -> join("discard-page", draftId);
          case Action.ReviewInbox() -> join("inbox");
          case Action.Settle(var itemId) -> join("settle", itemId);
          case Action.AskContact() -> join("care-ask");
          case Action.TellContact() -> join("care-tell");
          case Action.KeepToMyself() -> join("care-keep");
          case Action.ReviewCare() -> join("care-waiting");
          case Action.Contacted(var requestId) -> join("care-contacted", requestId);
          case Action.InQuiz(var quizId, var index, var move, var option) ->
              join("quiz", quizId, Integer.toString(index), move.code(), option);
          case Action.Unknown() -> join("unknown");
        };
    if (token.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("token too long: " + token.length());
    }
    return token;
  }

  /**
   * The action of a token; {@link Action.Unknown} if it is none of ours, that is, if {@link
   * #encode} would not have written it so. Never throws.
   */
  public static Action decode(String token) {
    if (token.length() > MAX_LENGTH) {
      return new Action.Unknown();
    }
    try {
      List<String> parts =
          Arrays.stream(token.split("\\|", -1)).map(ActionToken::unescaped).toList();
      Action action =
          parts.size() >= 2 && parts.getFirst().equals(VERSION)
              ? action(parts.get(1), parts.subList(2, parts.size()))
              : new Action.Unknown();
      return encode(action).equals(token) ? action : new Action.Unknown();
    } catch (IllegalArgumentException | NoSuchElementException garbled) {
      return new Action.Unknown();
    }
  }

  private static Action action(String name, List<String> fields) {
    return switch (name) {
      case "say" -> new Action.Say(fields.getFirst());
      case "more" -> new Action.ShowMore(fields.getFirst());
      case "share" -> new Action.Share(fields.getFirst());
      case "share-section" -> new Action.ShareSection(fields.getFirst(), Kind.of(fields.getLast()));
      case "unfold" -> new Action.Unfold(fields.getFirst(), Kind.of(fields.getLast()));
      case "unfold-sources" -> new Action.UnfoldSources(fields.getFirst());
      case "quiz" -> inQuiz(fields);
      case "fold" -> new Action.Fold(fields.getFirst());
      case "menu" -> new Action.Menu();
      case "menu-choice" -> new Action.MenuChoice();
      case "look-up" -> new Action.LookUp(fields.getFirst());
      case "plan-quiz" -> new Action.PlanQuiz(fields.getFirst());
      case "start-planned" -> new Action.StartPlanned();
      case "home" -> new Action.OpenHome();
      case "review-due" -> new Action.ReviewDue();
      case "name-in-results" -> new Action.NameInResults(fields.getFirst().equals("on"));
      case "suggest-fix" -> new Action.SuggestFix(fields.getFirst());
      case "send-fix" -> new Action.SendFix(fields.getFirst());
      case "write-question" -> new Action.WriteQuestion(fields.getFirst());
      case "keep-question" -> new Action.KeepQuestion();
      case "withdraw-question" -> new Action.WithdrawQuestion(fields.getFirst());
      case "publish-page" -> new Action.PublishPage(fields.getFirst());
      case "discard-page" -> new Action.DiscardPage(fields.getFirst());
      case "inbox" -> new Action.ReviewInbox();
      case "settle" -> new Action.Settle(fields.getFirst());
      case "care-ask" -> new Action.AskContact();
      case "care-tell" -> new Action.TellContact();
      case "care-keep" -> new Action.KeepToMyself();
      case "care-waiting" -> new Action.ReviewCare();
      case "care-contacted" -> new Action.Contacted(fields.getFirst());
      default -> new Action.Unknown();
    };
  }

  private static Action inQuiz(List<String> fields) {
    return fields.size() == 4
        ? new Action.InQuiz(
            fields.getFirst(),
            Integer.parseInt(fields.get(1)),
            Action.Move.of(fields.get(2)),
            fields.getLast())
        : new Action.Unknown();
  }

  private static String join(String name, String... fields) {
    StringBuilder token = new StringBuilder(VERSION).append('|').append(name);
    for (String field : fields) {
      token.append('|').append(escaped(field));
    }
    return token.toString();
  }

  private static String escaped(String field) {
    return field.replace("%", "%25").replace("|", "%7C");
  }

  private static String unescaped(String part) {
    return part.replace("%7C", "|").replace("%25", "%");
  }
}
