package org.studybot.knowledge;

import java.util.Locale;

/** The five kinds of entry a page of notes is made of, in the order in which a page shows them. */
public enum Kind {
  SYNOPSIS("Synopsis", "Synopsis"),
  CONCEPT("Concept", "Key concepts"),
  EXAM_TIP("Exam tip", "Exam tips"),
  MISCONCEPTION("Common mistake", "Common mistakes"),
  MARKING_POINT("Marking point", "Marking points");

  private final String label;
  private final String heading;

  Kind(String label, String heading) {
    this.label = label;
    this.heading = heading;
  }

  /** What one such entry is called, for people: "Exam tip". */
  public String label() {
    return label;
  }

  /** The heading of a section of such entries, for people: "Exam tips". */
  public String heading() {
    return heading;
  }

  /** The name in files, tokens and JSON: "exam_tip". */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of this code. Refuses any other text. */
  public static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
