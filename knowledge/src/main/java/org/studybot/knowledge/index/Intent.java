package org.studybot.knowledge.index;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studybot.knowledge.Kind;

/**
 * What kind of entry a learner asks for in so many words: "any exam tips for…", "what would lose me
 * marks on…". Entries of that kind are preferred, and others are not left out.
 *
 * @param rest the question without the words that name the kind
 */
record Intent(Kind kind, String rest) {

  private record Rule(Kind kind, Pattern words) {

    static Rule read(String line) {
      String[] sides = line.split(": ", 2);
      return new Rule(Kind.of(sides[0]), Pattern.compile("(?iU)\\b(" + sides[1] + ")\\b"));
    }
  }

  private static final List<Rule> RULES =
      WordList.lines("intents.txt").stream().map(Rule::read).toList();

  /** The kind that this question asks for, if it is one of these. */
  static Optional<Intent> of(String question, Set<Kind> kinds) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.words().matcher(question);
      if (kinds.contains(rule.kind()) && matcher.find()) {
        String rest = question.substring(0, matcher.start()) + question.substring(matcher.end());
        return Optional.of(new Intent(rule.kind(), rest));
      }
    }
    return Optional.empty();
  }
}
