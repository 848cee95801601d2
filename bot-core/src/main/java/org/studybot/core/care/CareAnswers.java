package org.studybot.core.care;

import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.LookupCards;

/**
 * What the notes say, shown below help: without the words that were asked with, and without
 * buttons, which would carry them.
 */
public final class CareAnswers {

  private static final String QUESTION = "your question";

  private CareAnswers() {}

  /** Empty if the notes say nothing, or nothing that was asked of them. */
  public static Optional<Card> card(Answer answer) {
    return switch (answer) {
      case Answer.Found(var _, var _, var hits, var _) ->
          shown(new Answer.Found(QUESTION, QUESTION, hits, ""));
      case Answer.Close(var _, var hits, var _) ->
          shown(new Answer.Close(QUESTION, hits, List.of()));
      case Answer.FoundOthers(var wanted, var _, var hits) ->
          shown(new Answer.FoundOthers(wanted, QUESTION, hits));
      case Answer.Section _, Answer.Page _, Answer.PageSources _, Answer.Shared _ -> shown(answer);
      case Answer.Helped(var usual) -> card(usual);
      case Answer.NotFound _, Answer.Help _, Answer.Topics _, Answer.TooLong _, Answer.Outdated _ ->
          Optional.empty();
    };
  }

  private static Optional<Card> shown(Answer answer) {
    List<Block> blocks =
        LookupCards.card(answer, false).blocks().stream()
            .filter(block -> !(block instanceof Block.Buttons))
            .toList();
    return blocks.isEmpty() ? Optional.empty() : Optional.of(new Card("From your notes", blocks));
  }
}
