package org.studybot.knowledge.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.knowledge.pack.Section;
import org.studybot.knowledge.pack.Superscripts;

/**
 * One line of a page.
 *
 * @param number counted from 1
 * @param indent the columns before its first sign
 * @param text without a bullet's sign, without emphasis, in single spaces
 * @param width the columns it fills
 * @param raw as it stands on the page, in single spaces
 */
record PageLine(int number, int indent, Shape shape, String text, int width, String raw) {

  /** What a line looks like, before anybody asks what stands around it. */
  enum Shape {
    BLANK,
    BULLET,
    NUMBERED,
    PROSE,
    /** A line of a table; its text is that of the cells. */
    ROW,
    /** A row of hyphens or the like. */
    RULE,
    /** What a printed page has at its edge: a page number, a copyright line. */
    EDGE
  }

  private static final String SIGNS =
      "\u2022\u00B7\u25AA\u25E6\u25CF\u25CB\u2023\u2219\u25A0\u25A1\u25BA\u25B6\u27A2\u27A4\u2713\u2714\uF020-\uF0FF";

  private static final Pattern BULLET =
      Pattern.compile(
          "(?:[%1$s]|[*+o\u2013\u2014-](?=\\s|$)|[-\u2013\u2014](?=\\p{L}))\\s*+(.*+)"
              .formatted(SIGNS));

  private static final Pattern NUMBERED =
      Pattern.compile("(?:\\d{1,2}[.)]|[(]?(?:\\d{1,2}|\\p{Alpha})[)])(?=\\s|\\p{L}|$)\\s*+(.*+)");

  private static final Pattern RULE = Pattern.compile("[-=_*~#.|:\u2013\u2014 ]{3,}+");

  private static final Pattern EDGE =
      Pattern.compile("(?iu)(?:page )?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|(?:\u00A9|copyright\\b).*");

  private static final int DEEPEST_HEADING = 6;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /** Zero-width space, byte-order mark, soft hyphen, and what makes a sign coloured. */
  private static final Pattern INVISIBLE = Pattern.compile("[\u200B\uFEFF\u00AD\uFE0F]");

  private static final String SENTENCE_ENDS = ".!?;\u2026";
  private static final String CLOSING = ")\"'\u201D\u2019]";

  private static final int LONGEST_HEADING = 80;

  static PageLine of(int number, String line) {
    Optional<String> row = TableLine.of(line);
    String spaced = INVISIBLE.matcher(line.replace("\t", "    ")).replaceAll("");
    String raw = SPACE.matcher(spaced).replaceAll(" ").strip();
    String plain = Superscripts.ofHtml(Emphasis.removed(raw));
    Matcher start = SPACE.matcher(spaced);
    int indent = start.lookingAt() ? start.end() : 0;
    Shape shape = shape(plain);
    if (shape == Shape.PROSE && row.isPresent()) {
      return new PageLine(number, indent, Shape.ROW, row.get(), indent + raw.length(), raw);
    }
    return new PageLine(number, indent, shape, text(shape, plain), indent + raw.length(), raw);
  }

  private static Shape shape(String plain) {
    if (plain.isEmpty()) {
      return Shape.BLANK;
    }
    if (RULE.matcher(plain).matches()) {
      return Shape.RULE;
    }
    if (EDGE.matcher(plain).matches()) {
      return Shape.EDGE;
    }
    if (BULLET.matcher(plain).matches()) {
      return Shape.BULLET;
    }
    return NUMBERED.matcher(plain).matches() ? Shape.NUMBERED : Shape.PROSE;
  }

  private static String text(Shape shape, String plain) {
    return switch (shape) {
      case BULLET -> BULLET.matcher(plain).replaceFirst("$1");
      case NUMBERED -> NUMBERED.matcher(plain).replaceFirst("$1");
      case BLANK, PROSE, ROW, RULE, EDGE -> plain;
    };
  }

  boolean isItem() {
    return shape == Shape.BULLET || shape == Shape.NUMBERED || shape == Shape.ROW;
  }

  /**
   * The section it announces, if it is a heading.
   *
   * @param apart whether it stands apart from the text above it; otherwise a few small words are
   *     more likely the end of a sentence
   */
  Optional<Section> section(boolean apart) {
    if (isMarked()) {
      return Section.ofHeading(marked());
    }
    boolean shaped = shape == Shape.NUMBERED || shape == Shape.PROSE;
    boolean heading =
        shaped
            && text.length() <= LONGEST_HEADING
            && !text.endsWith(".")
            && (apart || startsHigh());
    return heading ? Section.named(text) : Optional.empty();
  }

  /** Whether it is a heading by its hash signs, known or not. */
  boolean isMarked() {
    int hashes = hashes();
    return shape == Shape.PROSE && hashes > 0 && hashes <= DEEPEST_HEADING;
  }

  /** The words of a heading with hash signs. */
  String marked() {
    int end = text.length();
    while (end > hashes() && text.charAt(end - 1) == '#') {
      end--;
    }
    return text.substring(hashes(), end).strip();
  }

  private int hashes() {
    int hashes = 0;
    while (hashes < text.length() && text.charAt(hashes) == '#') {
      hashes++;
    }
    return hashes;
  }

  /** The line in two, if it is a heading with the text right behind its colon. */
  Optional<Inline> inline() {
    int colon = text.indexOf(':');
    boolean possible =
        shape == Shape.PROSE && startsHigh() && colon > 0 && colon + 1 < text.length();
    return possible
        ? Section.named(text.substring(0, colon))
            .map(section -> new Inline(section, withText(text.substring(colon + 1).strip())))
        : Optional.empty();
  }

  private PageLine withText(String rest) {
    return new PageLine(number, indent, shape, rest, width, raw);
  }

  boolean startsHigh() {
    return text.codePoints()
        .dropWhile(PageLine::isPicture)
        .limit(1)
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** A sign such as a warning triangle, which some put before their headings. */
  private static boolean isPicture(int c) {
    return c == ' ' || Character.getType(c) == Character.OTHER_SYMBOL;
  }

  /** Whether it begins in the middle of a sentence. */
  boolean startsLow() {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .anyMatch(Character::isLowerCase);
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  UnplacedLine unplaced() {
    return new UnplacedLine(number, raw);
  }

  /** A heading and the text behind it. */
  record Inline(Section section, PageLine rest) {}
}
