package org.studybot.knowledge.pack;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** An id that the author has given an entry: {@code {#my-id}} at the end of a line. */
final class IdMark extends CustomNode {

  /** Longer than any id, so that a wrong one is noticed; short, as every mark is looked through. */
  private static final int LONGEST = 100;

  private final String id;

  private IdMark(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Reads the mark as part of Markdown, so that a backslash before it makes it plain text. */
  static final class Syntax implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return state -> parse(state.scanner());
    }

    private static ParsedInline parse(Scanner scanner) {
      scanner.next();
      if (!scanner.next('#')) {
        return ParsedInline.none();
      }
      var start = scanner.position();
      skipId(scanner);
      String id = scanner.getSource(start, scanner.position()).getContent();
      if (id.isEmpty() || !scanner.next('}')) {
        return ParsedInline.none();
      }
      var end = scanner.position();
      scanner.match(c -> c == ' ' || c == '\t');
      boolean closesLine = scanner.peek() == '\n' || scanner.peek() == Scanner.END;
      return closesLine ? ParsedInline.of(new IdMark(id), end) : ParsedInline.none();
    }

    private static void skipId(Scanner scanner) {
      int left = LONGEST;
      while (left > 0 && scanner.hasNext() && scanner.peek() != '}' && scanner.peek() != '\n') {
        scanner.next();
        left--;
      }
    }
  }
}
