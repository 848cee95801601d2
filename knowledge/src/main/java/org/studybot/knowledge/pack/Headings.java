package org.studybot.knowledge.pack;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.knowledge.Kind;

/** The words that headings are made of. */
final class Headings {

  /** "… for partnership working", "… (unit 3)", "… – AO1". */
  static final Pattern ADDITION =
      Pattern.compile(
          "(?iU)[(:].*+|\\s[\\u2013\\u2014-]\\s.*+|\\s(?:for|on|about|in|of|when|with)\\s.*+");

  /** The first rule with a word of the heading wins: "Examiner tips" are tips. */
  static final List<Rule> RULES =
      List.of(
          entries(
              Kind.MISCONCEPTION,
              "misconception misconceptions mistake mistakes error errors pitfall pitfalls"
                  + " misunderstanding misunderstandings"),
          entries(Kind.MARKING_POINT, "marking mark marks markscheme criteria credit"),
          entries(Kind.EXAM_TIP, "tip tips advice strategy strategies technique techniques"),
          entries(
              Kind.CONCEPT,
              "concept concepts principle principles definition definitions term terms terminology"
                  + " glossary vocabulary ideas"),
          entries(Kind.SYNOPSIS, "synopsis overview summary introduction outline"),
          entries(Kind.MARKING_POINT, "examiner examiners"),
          new Rule(new Section.Questions(), words("question questions quiz")),
          new Rule(new Section.Unplaced(), words("unplaced")));

  static final Set<String> FILLERS =
      words(
          "key main core important essential basic common typical frequent general top brief short"
              + " quick topic subtopic exam exams examination assessment revision study practice"
              + " student students learner learners candidate candidates s and or the a of to for"
              + " in your avoid point points scheme schemes what do not look looks make made");

  private static final Set<String> KEYS =
      RULES.stream().flatMap(rule -> rule.keys().stream()).collect(toUnmodifiableSet());

  private Headings() {}

  /** A section and the words that announce it. */
  record Rule(Section section, Set<String> keys) {}

  static boolean isKey(String word) {
    return KEYS.contains(word);
  }

  private static Rule entries(Kind kind, String keys) {
    return new Rule(new Section.Entries(kind), words(keys));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
