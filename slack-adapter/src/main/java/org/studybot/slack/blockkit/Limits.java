package org.studybot.slack.blockkit;

/** What Slack takes (Block Kit reference, unless another source is named). */
final class Limits {

  static final int BLOCKS_IN_MESSAGE = 50;
  static final int BUTTONS_IN_BLOCK = 25;
  static final int HEADER = 150;

  /** The reference names this for text objects; rich text has no limit there and gets the same. */
  static final int TEXT = 3000;

  /**
   * The texts of all blocks of a message. Slack refuses somewhere above 11,000 with
   * msg_blocks_too_long and does not say where (bolt-js issues 2509 and 2867). At this size the
   * text for screen readers stays below its 40,000 even if every character has to be escaped.
   */
  static final int TEXT_IN_MESSAGE = 6000;

  static final int BLOCKS_IN_VIEW = 100;

  /** Of a view's title, and of the button that sends it off (Block Kit reference, modal). */
  static final int VIEW_TITLE = 24;

  /** A view may have 250 kB as JSON (views.open, view_too_large); some is for what is around. */
  static final int BYTES_IN_VIEW = 200_000;

  /** What a text field takes (plain-text input element, max_length). */
  static final int FIELD = 3000;

  private Limits() {}
}
