package org.studybot.core.question.gift;

import java.util.regex.Pattern;

/**
 * The parts of a question before its kind is known, all with escapes hidden.
 *
 * @param title empty if it has none
 * @param stem with a gap where the answers stood inside a sentence
 * @param answers what stands between the braces
 * @param general the feedback after four hashes; empty if there is none
 */
record Layout(String title, Piece stem, Piece answers, Piece general) {

  private static final String GAP = "_____";
  private static final String GENERAL = "####";
  private static final Pattern CLOSING_PUNCTUATION = Pattern.compile("\\s*[.?!:]?\\s*");
  private static final Pattern ENDED = Pattern.compile("[?.!:]\\s*$");

  static Layout of(Piece body) throws Blemish {
    Piece rest = body;
    String title = "";
    if (body.text().startsWith("::") && body.text().indexOf("::", 2) > 0) {
      int end = body.text().indexOf("::", 2);
      title = Markup.MOODLE.plainText(body.text().substring(2, end));
      rest = body.from(end + 2).trimmed();
    }
    int open = rest.text().indexOf('{');
    int close = rest.text().indexOf('}');
    checkBraces(rest, open, close);
    Piece inside = rest.between(open + 1, close).trimmed();
    int general = inside.text().lastIndexOf(GENERAL);
    return new Layout(
        title,
        stem(rest.upTo(open), rest.text().substring(close + 1)),
        general < 0 ? inside : inside.upTo(general).trimmed(),
        general < 0 ? new Piece("", inside.line()) : inside.from(general + GENERAL.length()));
  }

  private static void checkBraces(Piece rest, int open, int close) throws Blemish {
    if (open < 0 && close < 0) {
      throw new Blemish(
          rest.line(),
          "this is a description, not a quiz question: it has no answers. Put them between { and }"
              + " after the question, or take it out.");
    }
    if (close < 0) {
      throw new Blemish(
          rest.from(open).line(),
          "the answers begin with { but do not end. Add the }, and leave no blank line inside a"
              + " question.");
    }
    if (open < 0 || close < open) {
      throw new Blemish(
          rest.line(),
          "there is a } without a { before it. Write \\} if you mean the sign itself.");
    }
    String after = rest.text().substring(close + 1);
    if (after.contains("{") || after.contains("}") || rest.between(open + 1, close).contains("{")) {
      throw new Blemish(
          rest.from(open).line(),
          "there is more than one { or }. Leave a blank line between two questions, and write \\{"
              + " and \\} if you mean the signs themselves.");
    }
  }

  /** Answers inside a sentence leave a gap in it; after the end of a sentence they do not. */
  private static Piece stem(Piece before, String after) {
    boolean inside =
        !after.isBlank()
            && !(CLOSING_PUNCTUATION.matcher(after).matches()
                && ENDED.matcher(before.text()).find());
    return inside ? new Piece(before.text() + GAP + after, before.line()) : before;
  }
}
