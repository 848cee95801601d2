package org.studybot.core.channel;

import java.util.Optional;
import org.studybot.core.event.Conversation;

/**
 * Where a platform wants its conversations to be written to, for platforms that tell so only with
 * what comes in. It is kept: so the bot can write of its own accord after a restart, and from
 * another node than the one that was told. Safe for use by many threads.
 */
public interface ReturnAddresses {

  /**
   * Takes the place of what was remembered for this conversation.
   *
   * @param home what the bot was added to, such as a team with its channels; the conversation's own
   *     channel if it is part of nothing
   * @param address in the channel's own notation
   */
  void remember(Conversation conversation, String home, String address);

  /** What was remembered last; empty if nothing was, or if it is forgotten. */
  Optional<String> of(Conversation conversation);

  /** The bot was removed from this place: forgets every conversation in this home or channel. */
  void forget(String tenant, String place);
}
