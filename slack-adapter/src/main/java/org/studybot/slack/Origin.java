package org.studybot.slack;

/**
 * Where in Slack something came from, and so where what answers it goes. Ids are Slack's; the id of
 * a message is its timestamp; what there is not is empty.
 */
sealed interface Origin {

  String channel();

  String user();

  /** The thread in which it happened. */
  String thread();

  /** The thread in which an answer for everybody stands. */
  String answerThread();

  /** Takes five answers within half an hour, also in channels the bot is not in. */
  String responseUrl();

  /**
   * Whether only this person has seen any of it so far, and others might read along unknown to us:
   * what is typed as a slash command in a direct message may stand in one between two people.
   */
  boolean aside();

  default boolean direct() {
    return isDirect(channel());
  }

  /** A direct message, or a person's id, which stands for the one with them. */
  static boolean isDirect(String channel) {
    return channel.matches("[DUW].*");
  }

  /** A slash command; Slack allows none in threads. */
  record Command(String channel, String user, String responseUrl) implements Origin {

    @Override
    public String thread() {
      return "";
    }

    @Override
    public String answerThread() {
      return "";
    }

    @Override
    public boolean aside() {
      return direct();
    }

    /** Without the address that lets anybody answer. */
    @Override
    public String toString() {
      return "a command of " + user + " in " + channel;
    }
  }

  /** A message to the bot. */
  record Message(String channel, String user, String id, String thread) implements Origin {

    @Override
    public String answerThread() {
      return thread.isEmpty() && !direct() ? id : thread;
    }

    @Override
    public String responseUrl() {
      return "";
    }

    @Override
    public boolean aside() {
      return false;
    }
  }

  /** A button on a message of the bot; or on no message, but on a page or form of its own. */
  record Press(
      String channel,
      String user,
      String message,
      String thread,
      boolean ephemeral,
      String responseUrl)
      implements Origin {

    @Override
    public String answerThread() {
      return thread;
    }

    @Override
    public boolean aside() {
      return direct() && ephemeral;
    }

    /** Without the address that lets anybody answer. */
    @Override
    public String toString() {
      return "a press of " + user + " in " + channel;
    }
  }
}
