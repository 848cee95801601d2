package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;
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

  private static final String GENERAL = "####";
  private static final Pattern CLOSING_PUNCTUATION = Pattern.compile("\\s*+[.?!:]?+\\s*+");
  private static final Pattern ENDED = Pattern.compile("[?.!:]$");

  /** One question, or one for each of its gaps. */
  static List<Layout> of(Piece body) throws Blemish {
    Piece rest = body;
    String title = "";
    if (body.text().startsWith("::") && body.text().indexOf("::", 2) > 0) {
      int end = body.text().indexOf("::", 2);
      title = Markup.MOODLE.plainText(body.text().substring(2, end));
      rest = body.from(end + 2).trimmed();
    }
    List<Gap> gaps = Gap.in(rest);
    List<Layout> layouts = new ArrayList<>();
    for (Gap gap : gaps) {
      layouts.add(of(title, rest, gap, gaps));
    }
    return layouts;
  }

  private static Layout of(String title, Piece rest, Gap gap, List<Gap> gaps) throws Blemish {
    Piece inside = gap.inside();
    int general = inside.text().lastIndexOf(GENERAL);
    return new Layout(
        title,
        gaps.size() == 1 ? stem(rest, gap) : new Piece(Gap.stem(rest, gap, gaps), rest.line()),
        general < 0 ? inside : inside.upTo(general).trimmed(),
        general < 0 ? new Piece("", inside.line()) : inside.from(general + GENERAL.length()));
  }

  /** Answers inside a sentence leave a gap in it; after the end of a sentence they do not. */
  private static Piece stem(Piece rest, Gap gap) {
    Piece before = rest.upTo(gap.open());
    String after = rest.text().substring(gap.close() + 1);
    boolean inside =
        !after.isBlank()
            && !(CLOSING_PUNCTUATION.matcher(after).matches()
                && ENDED.matcher(before.text().stripTrailing()).find());
    return inside ? new Piece(before.text() + Gap.SHOWN + after, before.line()) : before;
  }
}
