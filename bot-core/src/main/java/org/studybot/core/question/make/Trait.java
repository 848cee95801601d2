package org.studybot.core.question.make;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * Features of wording by which somebody who does not know the answer picks it: an option that alone
 * has one, or alone lacks it, gives itself away. After the item-writing flaws of Haladyna, Downing
 * and Rodriguez (2002), "A review of multiple-choice item-writing guidelines".
 */
enum Trait {
  OPENS_WITH_VERB("^(?!during|everything|something|nothing|anything)\\w+ing\\b"),
  OPENS_WITH_ARTICLE("^(?:an?|the)\\b"),
  OPENS_WITH_CONDITION("^(?:when|if|where|while)\\b"),
  OPENS_WITH_YOU("^(?:you|we)\\b"),
  ABSOLUTE(
      "\\b(?:always|never|only|every\\w*|all|none|nobody|no one|must|cannot|impossible|completely"
          + "|entirely|nothing|anyone|surely)\\b"),
  DENIAL("\\b(?:not|no|never|without|nor|cannot|nobody|nothing|none|unless)\\b|n't\\b"),
  HEDGE("\\b(?:may|might|can|could|usually|often|sometimes|some|many|mostly|likely|generally)\\b"),
  EXAMPLE("\\b(?:such as|for example|for instance|e\\.g\\.|including)"),
  REASON("\\b(?:because|so that|in order to|therefore)\\b"),
  EQUATION("\\b(?:same|equals|identical)\\b"),
  DIGIT("\\d"),
  QUOTE("[\"\u201c\u201d\u2018]"),
  BRACKET("[()\\[\\]]"),
  COMMA(","),
  PART("[:;\u2013\u2014]"),
  SENTENCES("[.!?]\\s+\\p{Lu}"),
  GAP("_____");

  private final Pattern pattern;

  Trait(String pattern) {
    this.pattern = Pattern.compile(pattern, CASE_INSENSITIVE);
  }

  /** The traits of a text, as a set of bits, one for each. */
  static int of(String text) {
    int traits = 0;
    int bit = 1;
    for (Trait trait : values()) {
      traits |= trait.pattern.matcher(text).find() ? bit : 0;
      bit <<= 1;
    }
    return traits;
  }

  /** Whether the first text differs from the three others in a trait that these agree on. */
  static boolean setsApart(int right, int one, int two, int three) {
    int allOthers = one & two & three;
    int anyOther = one | two | three;
    return (allOthers & ~right) != 0 || (right & ~anyOther) != 0;
  }
}
