package org.studybot.core.card;

import java.util.Locale;
import org.studybot.knowledge.Kind;

/**
 * What a button means. Travels through the channels as the text of {@link ActionToken}, so its ids
 * are checked here; whether there is such a thing is for the receiver to say.
 */
public sealed interface Action {

  /** An action on what the notes say. */
  sealed interface OfNotes extends Action {}

  /** The wish for a quiz, put together in a form. */
  sealed interface OfPlan extends Action {}

  /** What concerns the person alone: their page, what they have to review, what they set. */
  sealed interface OfPerson extends Action {}

  /** What learners and staff say about the notes and the questions. */
  sealed interface OfFeedback extends Action {}

  /** A page of notes that was brought, and looked over. */
  sealed interface OfPage extends Action {}

  /** What somebody in danger can do, and who gets in touch with them. */
  sealed interface OfCare extends Action {}

  /**
   * Opens a form over what the person sees, where the channel can do that; a channel may have to
   * know so before the button is pressed.
   */
  sealed interface OpensDialog extends Action {}

  /** As if the person had said this. */
  record Say(String text) implements Action {}

  /** The form in which to choose what to do, for who does not know what can be said. */
  record Menu() implements OpensDialog {}

  /** That form, sent. */
  record MenuChoice() implements Action {}

  /** Looks these words up, whatever they say: they are never taken for a command. */
  record LookUp(String text) implements OfNotes {}

  /** The answer to this once more, with all that was found. */
  record ShowMore(String said) implements OfNotes {}

  /** Shows an entry, which the person got privately, to everybody in the conversation. */
  record Share(String entryId) implements OfNotes {
    public Share {
      Identifier.require(entryId, "an entry");
    }
  }

  /** Shows a section, which the person got privately, to everybody in the conversation. */
  record ShareSection(String topicId, Kind section) implements OfNotes {
    public ShareSection {
      Identifier.require(topicId, "a topic");
    }
  }

  /** The page of a topic, with this section unfolded. */
  record Unfold(String topicId, Kind section) implements OfNotes {
    public Unfold {
      Identifier.require(topicId, "a topic");
    }
  }

  /** The page of a topic, with what it rests on unfolded. */
  record UnfoldSources(String topicId) implements OfNotes {
    public UnfoldSources {
      Identifier.require(topicId, "a topic");
    }
  }

  /** The page of a topic, with all its sections folded. */
  record Fold(String topicId) implements OfNotes {
    public Fold {
      Identifier.require(topicId, "a topic");
    }
  }

  /**
   * The form in which to plan a quiz.
   *
   * @param topicId the topic chosen beforehand; may be empty
   */
  record PlanQuiz(String topicId) implements OfPlan, OpensDialog {
    public PlanQuiz {
      Identifier.requireOrEmpty(topicId, "a topic");
    }
  }

  /** That form, sent: starts the quiz. */
  record StartPlanned() implements OfPlan {}

  /** The person's own page. */
  record OpenHome() implements OfPerson {}

  /** A quiz of what the person missed in earlier ones and has not got right since. */
  record ReviewDue() implements OfPerson {}

  /** Whether results call the person by name from now on, unless they say otherwise in a quiz. */
  record NameInResults(boolean shown) implements OfPerson {}

  /** The form in which to say what is wrong with an entry. */
  record SuggestFix(String entryId) implements OfFeedback, OpensDialog {
    public SuggestFix {
      Identifier.require(entryId, "an entry");
    }
  }

  /** That form, sent. */
  record SendFix(String entryId) implements OfFeedback {
    public SendFix {
      Identifier.require(entryId, "an entry");
    }
  }

  /** For staff: the form in which to make a question for quizzes, out of this text. */
  record WriteQuestion(String text) implements OfFeedback, OpensDialog {}

  /** That form, sent. */
  record KeepQuestion() implements OfFeedback {}

  /** For staff: a question that was written in a chat does not come up any more. */
  record WithdrawQuestion(String questionId) implements OfFeedback {
    public WithdrawQuestion {
      Identifier.require(questionId, "a question");
    }
  }

  /** For staff: what learners doubt and suggest. */
  record ReviewInbox() implements OfFeedback, OpensDialog {}

  /** For staff: learners may look the page up from now on. */
  record PublishPage(String draftId) implements OfPage {
    public PublishPage {
      Identifier.require(draftId, "a draft");
    }
  }

  /** For staff: the page is not wanted after all. */
  record DiscardPage(String draftId) implements OfPage {
    public DiscardPage {
      Identifier.require(draftId, "a draft");
    }
  }

  /**
   * Asks that somebody at the college gets in touch: first says what would be told, and to whom.
   */
  record AskContact() implements OfCare {}

  /** That, confirmed: the contact is told. */
  record TellContact() implements OfCare {}

  /** That, thought better of. */
  record KeepToMyself() implements OfCare {}

  /** For the contact: who waits. */
  record ReviewCare() implements OfCare {}

  /** For the contact: this person is not waiting any more. */
  record Contacted(String requestId) implements OfCare {}

  /** For staff: this item is dealt with. */
  record Settle(String itemId) implements OfFeedback {
    public Settle {
      Identifier.require(itemId, "an item");
    }
  }

  /**
   * A move in a quiz.
   *
   * @param quizId the quiz the button belongs to
   * @param index the question it was shown for, counted from 0; -1 for the quiz as a whole
   * @param option the key of the option chosen; empty if the move has none or a form says it
   */
  record InQuiz(String quizId, int index, Move move, String option) implements Action {
    public InQuiz {
      Identifier.require(quizId, "a quiz");
      Identifier.requireOrEmpty(option, "an option");
    }
  }

  /** What can be done in a quiz by pressing a button. */
  enum Move {
    ANSWER,
    SKIP,
    HINT,
    /** Closes the question and shows its answer. */
    CLOSE,
    /** From a question that was closed to the next one, or to the results. */
    ADVANCE,
    /** Takes part in a quiz that everybody plays at their own pace. */
    JOIN,
    PAUSE,
    RESUME,
    STOP,
    LEAVE,
    /** Shows the others the name that belongs to the points. */
    SHOW_NAME,
    HIDE_NAME,
    /** Doubts how a question was marked. */
    CHALLENGE,
    /** Shows how it stands, to whom asks. */
    SCORE,
    /** Shows how a closed question was marked, to whom asks. */
    MARK,
    /** Shows the quiz as the person alone sees it. */
    VIEW,
    /** A new quiz of what the person missed. */
    REVIEW_MINE,
    /** A new quiz of what anybody missed. */
    REVIEW_OURS;

    /** Whether it shows something to whoever presses it, and changes nothing. */
    public boolean onlyAsks() {
      return this == SCORE || this == MARK || this == VIEW;
    }

    /** The name in tokens: "show-name". */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Move of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** A token that this version cannot read: from an old message, or made up. */
  record Unknown() implements OfNotes {}
}
