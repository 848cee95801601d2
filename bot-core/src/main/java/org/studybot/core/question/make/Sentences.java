package org.studybot.core.question.make;

import java.util.List;
import java.util.regex.Pattern;
import org.studybot.core.command.Wording;

/** A text as its sentences. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile(
          "(?<=[.!?][\"\u201d')]?)(?<!\\b(?:e\\.g|i\\.e|etc|vs|cf|Dr|Mr|Mrs|Ms|St|No|p|pp)\\.)\\s+(?=[\\p{Lu}\"\u201c(])");

  private Sentences() {}

  static List<String> of(String text) {
    return END.splitAsStream(text.strip()).map(String::strip).toList();
  }

  /** The first sentence without its full stop, so that options end alike. */
  static String first(String text) {
    return bare(of(text).getFirst());
  }

  static String bare(String sentence) {
    return Wording.withoutEnd(sentence.strip(), ".;,: \n\t");
  }
}
