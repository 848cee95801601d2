package org.studybot.core.question.gift;

import java.util.regex.Pattern;

/**
 * One answer of a question, as its author wrote it.
 *
 * @param right marked with an equals sign, or not marked at all
 * @param credit what it earns: its weight, or else 1 if right and 0 if wrong
 * @param text with escapes hidden
 * @param feedback with escapes hidden; may be empty
 */
record Answer(boolean right, double credit, Piece text, Piece feedback) {

  private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:\\.\\d{1,7})?)%");

  /** Reads {@code =text}, {@code ~%50%text # feedback} and so on. */
  static Answer of(Piece source) throws Blemish {
    Piece piece = source.trimmed();
    boolean right = !piece.text().startsWith("~");
    boolean marked = !right || piece.text().startsWith("=");
    Piece body = marked ? piece.from(1).trimmed() : piece;
    var weight = WEIGHT.matcher(body.text());
    boolean weighted = weight.find();
    double credit = weighted ? Double.parseDouble(weight.group(1)) / 100 : right ? 1 : 0;
    if (Math.abs(credit) > 1) {
      throw new Blemish(body.line(), "a weight is from %-100% to %100%, not " + weight.group());
    }
    var parts = (weighted ? body.from(weight.end()) : body).splitAt("#");
    if (parts.getFirst().isBlank()) {
      throw new Blemish(piece.line(), "an answer is empty. Write it after the = or the ~.");
    }
    return new Answer(right, credit, parts.get(0).trimmed(), parts.get(1).trimmed());
  }

  void requireNotNegative() throws Blemish {
    if (credit < 0) {
      throw new Blemish(text.line(), "only options to choose from can have a weight below 0.");
    }
  }
}
