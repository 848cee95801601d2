package org.studybot.core.simulation;

/** What must hold whatever happens. */
enum Law {
  ACKNOWLEDGED_IS_STORED("what is acknowledged is stored"),
  NOTHING_TWICE("nothing is done twice"),
  WHOLE_OR_NOT_AT_ALL("what is done is done as by a bot to which nothing happens"),
  SAME_ANSWER("who repeats an event is told the same"),
  TENANTS_APART("nothing of one tenant reaches another"),
  READS_WRITE_NOTHING("what only reads writes nothing"),
  FAILS_FOR_A_REASON("nothing fails unless something was made to fail"),
  QUIZZES_END("every quiz ends, and nothing stays on the agenda"),
  SHOWN_IN_THE_END("every due message is shown in the end"),
  SHOWN_ONCE("nothing is shown twice, unless its note was lost in a fault"),
  PUBLISHED_IS_THERE("what was published is there, and nothing else is"),
  ROWS_AGREE("the rows of a quiz say what the quiz says");

  private final String words;

  Law(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
