package org.studybot.core.channel;

/**
 * The platform takes no messages for this conversation: the bot was removed or blocked, or the
 * conversation is no longer there. Trying again is of no use until somebody is heard from there.
 */
public final class OutOfReach extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** A reason without anything of the conversation itself. */
  public OutOfReach(String reason) {
    super(reason);
  }
}
