package org.studybot.slack;

/**
 * Where in Slack something came from, and so where what answers it goes. Ids are Slack's; the id of
 * a message is its timestamp; what there is not is empty.
 */
sealed interface Origin {

  String channel();

  String user();

  /** The thread in which it happened. */
  default String thread() {
    return "";
  }

  /** The thread in which an answer for everybody stands. */
  default String answerThread() {
    return thread();
  }

  /** Takes five answers within half an hour, also in channels the bot is not in. */
  default String responseUrl() {
    return "";
  }

  /** Opens one view within three seconds ("Handling user interaction", trigger_id). */
  default String trigger() {
    return "";
  }

  /**
   * Whether only this person has seen any of it so far, and others might read along unknown to us:
   * what is typed as a slash command in a direct message may stand in one between two people.
   */
  default boolean aside() {
    return false;
  }

  default boolean direct() {
    return isDirect(channel());
  }

  /** A direct message, or a person's id, which stands for the one with them. */
  static boolean isDirect(String channel) {
    return channel.startsWith("D") || isPerson(channel);
  }

  /** A person's id in place of a channel's. */
  static boolean isPerson(String channel) {
    return channel.startsWith("U") || channel.startsWith("W");
  }

  /** A slash command; Slack allows none in threads. */
  record Command(String channel, String user, String responseUrl, String trigger)
      implements Origin {

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
  }

  /** A button on a message of the bot. */
  record Press(
      String channel,
      String user,
      String message,
      String thread,
      boolean ephemeral,
      String responseUrl,
      String trigger)
      implements Origin {

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

  /** Something chosen from the menu of a message, or from that of Slack as a whole. */
  record Shortcut(String channel, String user, String thread, String responseUrl, String trigger)
      implements Origin {

    @Override
    public boolean aside() {
      return direct() && !responseUrl.isEmpty();
    }

    /** Without the address that lets anybody answer. */
    @Override
    public String toString() {
      return "a shortcut of " + user + " in " + channel;
    }
  }

  /**
   * A button in a view of the bot's own.
   *
   * @param view its id
   * @param place what it carries; its thread is that of this origin
   */
  record InView(
      String channel, String user, String view, Kind kind, ViewPlace place, String trigger)
      implements Origin {

    enum Kind {
      MODAL,
      HOME
    }

    @Override
    public String thread() {
      return place.thread();
    }
  }

  /** A dialog that was sent off. */
  record Submission(String channel, String user, ViewPlace place) implements Origin {

    @Override
    public String thread() {
      return place.thread();
    }
  }
}
