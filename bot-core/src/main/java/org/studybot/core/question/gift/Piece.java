package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a question's text, with escapes hidden, that knows where it stands.
 *
 * @param line of its first character, counted from 1
 */
record Piece(String text, int line) {

  boolean isBlank() {
    return text.isBlank();
  }

  boolean contains(String mark) {
    return text.contains(mark);
  }

  Piece from(int start) {
    return between(start, text.length());
  }

  Piece upTo(int end) {
    return between(0, end);
  }

  Piece between(int start, int end) {
    int lines = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Piece(text.substring(start, end), line + lines);
  }

  /** Without blanks around it. */
  Piece trimmed() {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Piece(text.strip(), between(start, start).line);
  }

  /** What stands before the mark, and after it; the second is empty without it. */
  List<Piece> splitAt(String mark) {
    int at = text.indexOf(mark);
    return at < 0
        ? List.of(this, new Piece("", line))
        : List.of(upTo(at), from(at + mark.length()));
  }

  /** The parts that begin with one of these marks, each with its mark; first what precedes them. */
  List<Piece> startingWith(String marks) {
    List<Piece> pieces = new ArrayList<>();
    int begin = 0;
    int lineOfBegin = line;
    int lineOfHere = line;
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        pieces.add(new Piece(text.substring(begin, i), lineOfBegin));
        begin = i;
        lineOfBegin = lineOfHere;
      }
      lineOfHere += text.charAt(i) == '\n' ? 1 : 0;
    }
    pieces.add(new Piece(text.substring(begin), lineOfBegin));
    return pieces;
  }
}
