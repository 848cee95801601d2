package org.studybot.core.question;

import java.util.Locale;

/** Where a question comes from and what it trains. */
public enum QuestionKind {
  WHICH_CONCEPT("Which concept?"),
  WHICH_DEFINITION("Which definition?"),
  SPOT_THE_MISTAKE("Spot the mistake"),
  EARNS_THE_MARK("What earns the mark?"),
  FILL_THE_GAP("Fill the gap"),
  NAME_THE_CONCEPT("Name the concept"),
  AUTHORED("Question by staff");

  private final String label;

  QuestionKind(String label) {
    this.label = label;
  }

  /** What such a question is called, for people. */
  public String label() {
    return label;
  }

  /** The name in ids, commands and JSON: "spot_the_mistake". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
