package org.studybot.teams.card;

/** Where a card is shown: that says how large it may be, and what its buttons can do. */
enum Setting {
  /**
   * A message of ours. Teams takes 100 KB with the card and counts in UTF-16 (Microsoft Learn,
   * "Limits and specifications for Teams"); the rest is for what stands around it.
   */
  MESSAGE(80_000),

  /** Over what somebody sees: of Action.Execute it knows nothing (Microsoft Learn, "Dialogs"). */
  DIALOG(80_000),

  /**
   * In a message of somebody's own: 28 KB (Microsoft Learn, "Message extensions"), less what stands
   * around it. Of buttons it has links alone, as we may not be in that conversation.
   */
  INSERTED(24_000);

  private final int maxBytes;

  Setting(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  int maxBytes() {
    return maxBytes;
  }
}
