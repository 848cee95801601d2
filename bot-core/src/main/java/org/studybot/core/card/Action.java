package org.studybot.core.card;

import java.util.Locale;
import org.studybot.knowledge.Kind;

/** What a button means. Travels through the channels as the text of {@link ActionToken}. */
public sealed interface Action {

  /** An action on what the notes say. */
  sealed interface OfNotes extends Action {}

  /** As if the person had said this. */
  record Say(String text) implements Action {}

  /** The answer to this once more, with all that was found. */
  record ShowMore(String said) implements OfNotes {}

  /** Shows an entry, which the person got privately, to everybody in the conversation. */
  record Share(String entryId) implements OfNotes {}

  /** Shows a section, which the person got privately, to everybody in the conversation. */
  record ShareSection(String topicId, Kind section) implements OfNotes {}

  /** The page of a topic, with this section unfolded. */
  record Unfold(String topicId, Kind section) implements OfNotes {}

  /** The page of a topic, with all its sections folded. */
  record Fold(String topicId) implements OfNotes {}

  /**
   * A move in a quiz.
   *
   * @param quizId the quiz the button belongs to
   * @param index the question it was shown for, counted from 0; -1 for the quiz as a whole
   * @param option the key of the option chosen; empty if the move has none or a form says it
   */
  record InQuiz(String quizId, int index, Move move, String option) implements Action {}

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
    /** A new quiz of what the person missed. */
    REVIEW_MINE,
    /** A new quiz of what anybody missed. */
    REVIEW_OURS;

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
