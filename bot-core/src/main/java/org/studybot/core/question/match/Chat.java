package org.studybot.core.question.match;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What chats leave around an answer: the mark of a quotation before it, names of emoji at either
 * end, square brackets. Only around words: "> 5" and "[0, 1]" mean something.
 */
final class Chat {

  private static final Pattern QUOTED = Pattern.compile("^>\\s*+(?=\\p{L}{2})");
  private static final Pattern IN_SQUARE_BRACKETS =
      Pattern.compile("^\\[\\s*+(\\p{L}[\\p{L}\\p{M}](?:[\\p{L}\\p{M}' -])*+)]$");

  private static final String EMOJI = "(?::(?:[a-z][a-z0-9_+-]{1,40}+|\\+1|100):)++";
  private static final Pattern EMOJI_BEFORE = Pattern.compile("^" + EMOJI + "\\s++");
  private static final Pattern EMOJI_BEHIND = Pattern.compile("(?<=\\s)" + EMOJI + "$");

  /** Behind ">" they say "more than". */
  private static final Set<String> COMPARED =
      Set.of("average", "mean", "median", "normal", "half", "quarter", "double", "twice");

  private Chat() {}

  static String withoutArtefacts(String text) {
    String answer = EMOJI_BEHIND.matcher(text).replaceFirst("");
    answer = EMOJI_BEFORE.matcher(answer).replaceFirst("").strip();
    answer = IN_SQUARE_BRACKETS.matcher(answer).replaceFirst("$1");
    var quoted = QUOTED.matcher(answer);
    return quoted.find() && !isCompared(answer.substring(quoted.end()))
        ? answer.substring(quoted.end())
        : answer;
  }

  private static boolean isCompared(String text) {
    return Numerals.inFigures(Tokenizer.tokens(text)).stream()
        .anyMatch(it -> !it.isWord() || COMPARED.contains(it.text().toLowerCase(Locale.ROOT)));
  }
}
