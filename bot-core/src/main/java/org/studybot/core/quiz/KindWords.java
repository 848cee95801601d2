package org.studybot.core.quiz;

import java.util.Locale;
import java.util.Map;
import org.studybot.core.question.QuestionKind;

/** What people call the kinds of questions when they ask for a quiz. */
final class KindWords {

  private static final Map<String, QuestionKind> KINDS =
      Map.ofEntries(
          Map.entry("concepts", QuestionKind.WHICH_CONCEPT),
          Map.entry("which concept", QuestionKind.WHICH_CONCEPT),
          Map.entry("definitions", QuestionKind.WHICH_DEFINITION),
          Map.entry("which definition", QuestionKind.WHICH_DEFINITION),
          Map.entry("mistakes", QuestionKind.SPOT_THE_MISTAKE),
          Map.entry("spot the mistake", QuestionKind.SPOT_THE_MISTAKE),
          Map.entry("marks", QuestionKind.EARNS_THE_MARK),
          Map.entry("what earns the mark", QuestionKind.EARNS_THE_MARK),
          Map.entry("gaps", QuestionKind.FILL_THE_GAP),
          Map.entry("cloze", QuestionKind.FILL_THE_GAP),
          Map.entry("fill the gap", QuestionKind.FILL_THE_GAP),
          Map.entry("typed", QuestionKind.NAME_THE_CONCEPT),
          Map.entry("name the concept", QuestionKind.NAME_THE_CONCEPT),
          Map.entry("staff questions", QuestionKind.AUTHORED),
          Map.entry("authored", QuestionKind.AUTHORED));

  /** Any of the words. */
  static final String PATTERN = String.join("|", KINDS.keySet());

  private KindWords() {}

  /** The kind that these words, which match {@link #PATTERN} in any case, stand for. */
  static QuestionKind of(String words) {
    QuestionKind kind = KINDS.get(words.toLowerCase(Locale.ROOT));
    if (kind == null) {
      throw new IllegalArgumentException("no kind of question: " + words);
    }
    return kind;
  }
}
