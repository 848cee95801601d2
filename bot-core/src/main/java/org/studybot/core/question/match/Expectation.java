package org.studybot.core.question.match;

/** One accepted answer, and how a typed one compares with it. */
sealed interface Expectation {

  static Expectation of(String pattern) {
    if (Wildcard.isIn(pattern)) {
      return new Open(pattern);
    }
    String literal = Wildcard.literal(pattern).strip();
    return Notation.isIn(literal)
        ? new InSigns(literal, Notation.of(literal))
        : new InWords(literal, Prose.of(literal));
  }

  /** Whether it says the same. */
  boolean isSame(String given);

  /** Whether it says the same but for typing errors. */
  boolean isNear(String given, Slips forgiven);

  /** Whether it falls under a wildcard. */
  boolean fits(String given);

  /** Words. */
  record InWords(String text, Prose prose) implements Expectation {

    @Override
    public boolean isSame(String given) {
      Prose said = Prose.of(given);
      return text.equals(given) || (!prose.isEmpty() && !said.isEmpty() && prose.sameAs(said));
    }

    @Override
    public boolean isNear(String given, Slips forgiven) {
      Prose said = Prose.of(given);
      return !prose.isEmpty() && !said.isEmpty() && prose.nearTo(said, forgiven);
    }

    @Override
    public boolean fits(String given) {
      return false;
    }
  }

  /** Signs, where nothing is a slip. */
  record InSigns(String text, Notation notation) implements Expectation {

    @Override
    public boolean isSame(String given) {
      return text.equals(given) || notation.sameAs(Notation.of(given));
    }

    @Override
    public boolean isNear(String given, Slips forgiven) {
      return false;
    }

    @Override
    public boolean fits(String given) {
      return false;
    }
  }

  /** A pattern with wildcards. */
  record Open(String pattern) implements Expectation {

    @Override
    public boolean isSame(String given) {
      return false;
    }

    @Override
    public boolean isNear(String given, Slips forgiven) {
      return false;
    }

    @Override
    public boolean fits(String given) {
      return Wildcard.matches(pattern, given);
    }
  }
}
