package org.studybot.core.card;

import org.studybot.knowledge.Kind;

/** What a button means. Travels through the channels as the text of {@link ActionToken}. */
public sealed interface Action {

  /** As if the person had said this. */
  record Say(String text) implements Action {}

  /** The answer to this once more, with all that was found. */
  record ShowMore(String said) implements Action {}

  /** Shows an entry, which the person got privately, to everybody in the conversation. */
  record Share(String entryId) implements Action {}

  /** Shows a section, which the person got privately, to everybody in the conversation. */
  record ShareSection(String topicId, Kind section) implements Action {}

  /** The page of a topic, with this section unfolded. */
  record Unfold(String topicId, Kind section) implements Action {}

  /** The page of a topic, with all its sections folded. */
  record Fold(String topicId) implements Action {}

  /** A token that this version cannot read: from an old message, or made up. */
  record Unknown() implements Action {}
}
