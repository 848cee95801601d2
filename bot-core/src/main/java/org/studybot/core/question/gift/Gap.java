package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The place of a question's answers.
 *
 * @param open where their brace opens
 * @param close where it closes
 * @param inside what stands between
 */
record Gap(int open, int close, Piece inside) {

  static final String SHOWN = "_____";

  /** What stands in another gap, if its answer cannot be told. */
  private static final String LEFT = "\u2026";

  /** Of a question with several gaps, each begins with a sign for answers. */
  private static final Pattern ANSWERS = Pattern.compile("^[=~#]");

  private static final int MOST = 20;

  /** All the gaps of a question, at least one. */
  static List<Gap> in(Piece rest) throws Blemish {
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    do {
      Gap gap = next(rest, at);
      gaps.add(gap);
      at = gap.close + 1;
    } while (rest.text().indexOf('{', at) >= 0 || rest.text().indexOf('}', at) >= 0);
    if (gaps.size() > 1) {
      checkAnswers(gaps);
    }
    return gaps;
  }

  private static Gap next(Piece rest, int from) throws Blemish {
    int open = rest.text().indexOf('{', from);
    int close = rest.text().indexOf('}', from);
    if (open < 0 && close < 0) {
      throw Blemish.notAsked(
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
          rest.from(close).line(),
          "there is a } without a { before it. Write \\} if you mean the sign itself.");
    }
    if (rest.between(open + 1, close).contains("{")) {
      throw tooMany(rest.from(open).line());
    }
    return new Gap(open, close, rest.between(open + 1, close).trimmed());
  }

  private static void checkAnswers(List<Gap> gaps) throws Blemish {
    for (Gap gap : gaps) {
      if (Answers.EMBEDDED.matcher(gap.inside.text()).find()) {
        throw Answers.embedded(gap.inside.line());
      }
      if (gaps.size() > MOST || !ANSWERS.matcher(gap.inside.text()).find()) {
        throw tooMany(gap.inside.line());
      }
    }
  }

  private static Blemish tooMany(int line) {
    return new Blemish(
        line,
        "there is more than one { or }. Leave a blank line between two questions, and write \\{ and"
            + " \\} if you mean the signs themselves.");
  }

  /** The sentence with this gap, and the others filled in. */
  static String stem(Piece rest, Gap asked, List<Gap> gaps) throws Blemish {
    StringBuilder stem = new StringBuilder();
    int at = 0;
    for (Gap gap : gaps) {
      stem.append(rest.text(), at, gap.open);
      stem.append(gap.equals(asked) ? SHOWN : gap.rightAnswer());
      at = gap.close + 1;
    }
    return stem.append(rest.text().substring(at)).toString();
  }

  private String rightAnswer() throws Blemish {
    if (inside.text().startsWith("#")) {
      return LEFT;
    }
    for (Piece piece : inside.startingWith("=~")) {
      Answer answer = Answer.of(piece);
      if (answer.isRight() && !answer.isEmpty() && answer.credit() == 1) {
        return answer.text().text();
      }
    }
    return LEFT;
  }
}
