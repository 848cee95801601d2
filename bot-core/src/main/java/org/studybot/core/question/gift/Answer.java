package org.studybot.core.question.gift;

import java.util.regex.Pattern;

/**
 * One answer of a question, as its author wrote it.
 *
 * @param mark what it begins with
 * @param credit what it earns: its weight, or else 1 if right and 0 if wrong
 * @param text with escapes hidden; empty if there is none
 * @param feedback with escapes hidden; may be empty
 */
record Answer(Mark mark, double credit, Piece text, Piece feedback) {

  /** The sign before an answer. */
  enum Mark {
    RIGHT,
    WRONG,
    /** No sign: the right one of a short answer, a wrong one among options. */
    NONE
  }

  private static final Pattern WEIGHT = Pattern.compile("^%([+-]?\\d{1,3}+(?:\\.\\d{0,30}+)?+)%");

  private static final Pattern ALMOST_WEIGHT = Pattern.compile("^%[\\d\\s.,+\u2212-]{1,40}+%");

  /** Reads {@code =text}, {@code ~%50%text # feedback} and so on. */
  static Answer of(Piece source) throws Blemish {
    Piece piece = source.trimmed();
    Mark mark = mark(piece.text());
    Piece body = mark == Mark.NONE ? piece : piece.from(1).trimmed();
    var weight = WEIGHT.matcher(body.text());
    boolean weighted = weight.find();
    if (!weighted && ALMOST_WEIGHT.matcher(body.text()).find()) {
      throw new Blemish(body.line(), "this weight cannot be read. Write it like %50% or %-33.3%.");
    }
    double credit =
        weighted ? Double.parseDouble(weight.group(1)) / 100 : mark == Mark.WRONG ? 0 : 1;
    if (Math.abs(credit) > 1) {
      throw new Blemish(body.line(), "a weight is from %-100% to %100%, not " + weight.group());
    }
    var parts = (weighted ? body.from(weight.end()) : body).splitAt("#");
    return new Answer(mark, credit, parts.get(0).trimmed(), parts.get(1).trimmed());
  }

  private static Mark mark(String text) {
    if (text.startsWith("~")) {
      return Mark.WRONG;
    }
    return text.startsWith("=") ? Mark.RIGHT : Mark.NONE;
  }

  boolean isRight() {
    return mark == Mark.RIGHT;
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  void requireNotNegative() throws Blemish {
    if (credit < 0) {
      throw new Blemish(text.line(), "only options to choose from can have a weight below 0.");
    }
  }
}
