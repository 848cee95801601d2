package org.studybot.knowledge.pack;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Signs that Markdown would take for emphasis, but that authors of notes mean as they stand:
 * asterisks between figures or letters (2*3*4, 2**8) and the names of programs ({@code __init__},
 * {@code __FILE__}).
 */
final class LiteralMarks implements InlineContentParserFactory {

  /** Longer than any name. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]++|[A-Z0-9_]++");

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('*', '_');
  }

  @Override
  public InlineContentParser create() {
    return LiteralMarks::parse;
  }

  private static ParsedInline parse(InlineParserState state) {
    Scanner scanner = state.scanner();
    return scanner.peek() == '*' ? asterisks(scanner) : name(scanner);
  }

  private static ParsedInline asterisks(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    int count = scanner.matchMultiple('*');
    int after = scanner.peekCodePoint();
    boolean sum = count == 1 && closesTerm(before) && opensTerm(after);
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return sum || within
        ? ParsedInline.of(new Text("*".repeat(count)), scanner.position())
        : ParsedInline.none();
  }

  private static boolean closesTerm(int before) {
    return Character.isLetterOrDigit(before) || before == ')' || before == ']';
  }

  private static boolean opensTerm(int after) {
    return Character.isLetterOrDigit(after) || after == '(' || after == '[';
  }

  private static ParsedInline name(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    if (Character.isLetterOrDigit(before) || before == '_' || before == '\\') {
      return ParsedInline.none();
    }
    var start = scanner.position();
    int left = LONGEST_NAME;
    while (left > 0 && isNameSign(scanner.peek())) {
      scanner.next();
      left--;
    }
    String word = scanner.getSource(start, scanner.position()).getContent();
    boolean name =
        word.length() > 4
            && word.startsWith("__")
            && word.endsWith("__")
            && NAME.matcher(word).matches()
            && !word.replace("_", "").isEmpty()
            && !Character.isLetterOrDigit(scanner.peekCodePoint());
    return name ? ParsedInline.of(new Text(word), scanner.position()) : ParsedInline.none();
  }

  private static boolean isNameSign(char c) {
    return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
  }
}
