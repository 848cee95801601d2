package org.studybot.core.question.make;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.studybot.knowledge.Entry;

/**
 * Plain statements that stand in entries, freed from what says whether they are sound: "Thinking
 * that abuse always leaves marks; in fact, many signs are changes in mood" holds a mistaken belief
 * and a correction, which side by side look alike. What cannot be freed without a doubt is left.
 */
final class Claims {

  private static final Pattern BELIEF =
      Pattern.compile(
          "(?:wrongly |mistakenly |incorrectly )?(?:thinking|believing|assuming|supposing|claiming"
              + "|saying|stating|the belief|the idea|the view) that (.+)",
          CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CORRECTION =
      Pattern.compile(
          "[;.:\u2013\u2014,]\\s+(?:but )?(?:in (?:actual )?fact|in reality|actually|in truth)\\b,?\\s+(.+)",
          CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern REPROACH =
      Pattern.compile(
          "(?:,|\\bwithout\\b)\\s+(?:and )?(?:thereby |thus |while |by )?(?:failing to|neglecting"
              + "|ignoring|overlooking|forgetting|disregarding|missing|considering|recognising"
              + "|recognizing|realising|acknowledging|understanding|appreciating)\\b.*",
          CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PROPOSITION =
      Pattern.compile(
          "(?:award |give )?(?:(?:full |some )?(?:credit|marks?)(?: (?:is|are|should be|may be|can"
              + " be|will be)?\\s*(?:given|awarded))? (?:for|to) )?"
              + "(?:explain|recognis|recogniz|stat|show|understand|know|realis|say|not)"
              + "(?:s|es|e|ing)? that (.+)",
          CASE_INSENSITIVE | Pattern.DOTALL);

  /** Words that pass judgement, or lean on what is said elsewhere. */
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "\\b(?:in fact|in reality|actually|wrong(?:ly)?|mistak\\w*|incorrect\\w*|misconception|myth"
              + "|rather than|instead of|simply|merely|vague|fail\\w*|true|false|confus\\w*)\\b",
          CASE_INSENSITIVE);

  private static final Pattern LEANS =
      Pattern.compile(
          "^(?:it|its|your|they|their|them|this|these|those|that|he|she|his|her|such|so|both|neither|the"
              + " (?:same|opposite|reverse|first|second|former|latter|person|two|one|other)|there"
              + "|what counts|not|yes|no|only|one|some|then|here|also|but|and|or)\\b"
              + "|\\b(?:need|do) it\\b|\\bthe (?:first|second|former|latter)\\b"
              + "|\\b(?:this|these) \\w+\\b|\\byou need (?:several|one|more)\\b"
              + "|\\b(?:enough|in the way|instead|otherwise|too|either|them)$",
          CASE_INSENSITIVE);

  /** A sentence with a subject and a verb of its own; "The person who must be told" has none. */
  private static final Pattern WHOLE_SENTENCE =
      Pattern.compile(
          "(?:an?|the|every|each|most|many) (?:(?!that\\b|who\\b|which\\b|what\\b|when\\b|where\\b|whose\\b"
              + "|how\\b|to\\b|[\\w'\u2019-]+,)[\\w'\u2019-]+ ){1,7}(?:is|are|can|may|must|has|have|should) .+",
          CASE_INSENSITIVE | Pattern.DOTALL);

  /** A synopsis also speaks about itself. */
  private static final Pattern ABOUT_THE_PAGE =
      Pattern.compile(
          "\\b(?:page|topic|subtopic|unit|section|chapter|course|module|explores?|covers?)\\b|^if\\b",
          CASE_INSENSITIVE);

  private static final Pattern REASON =
      Pattern.compile(", (?:because|since|so|which|even if)\\b.*");

  private static final Pattern SECOND_CLAUSE =
      Pattern.compile("\\A([^,]++), and (.+)", Pattern.DOTALL);

  private static final Pattern LIMIT =
      Pattern.compile(
          "\\b(?:not|never|no|nor|none|only|unless|until|without|but|however|must|before|first|harm"
              + "|risk|except\\w*|limit\\w*)\\b|n't\\b",
          CASE_INSENSITIVE);

  private static final int LEAST_WORDS = 4;

  private Claims() {}

  /** What is believed by mistake. */
  static Optional<String> belief(Entry misconception) {
    var belief = BELIEF.matcher(Sentences.first(misconception.text()));
    if (!belief.matches()) {
      return Optional.empty();
    }
    String bare = REPROACH.matcher(upToCorrection(belief.group(1))).replaceFirst("");
    return Optional.of(bare.split(";", 2)[0]).flatMap(Claims::plain);
  }

  /** What is true instead, whole or without its reason, for comparison with short texts. */
  static Stream<String> corrections(Entry misconception) {
    var correction = CORRECTION.matcher(misconception.text());
    if (!correction.find()) {
      return Stream.of();
    }
    String sentence = Sentences.first(correction.group(1));
    return Stream.concat(firstClause(sentence), variants(sentence)).filter(Claims::standsAlone);
  }

  /**
   * What a marking point or a definition states outright: "Explains that worries are passed on".
   */
  static Stream<String> propositions(Entry entry) {
    var proposition = PROPOSITION.matcher(Sentences.first(entry.text()));
    return proposition.matches()
        ? variants(proposition.group(1)).filter(Claims::standsAlone)
        : Stream.of();
  }

  /** What the sentences of an entry say outright, as far as their form leaves no doubt. */
  static Stream<String> sentences(Entry entry) {
    return Sentences.of(entry.text()).stream()
        .filter(sentence -> WHOLE_SENTENCE.matcher(sentence).matches())
        .flatMap(Claims::variants)
        .filter(Claims::standsAlone);
  }

  /** The statement with which a synopsis opens. */
  static Stream<String> opening(Entry synopsis) {
    return variants(Sentences.first(synopsis.text()))
        .filter(claim -> !ABOUT_THE_PAGE.matcher(claim).find())
        .filter(Claims::standsAlone);
  }

  private static String upToCorrection(String text) {
    var correction = CORRECTION.matcher(text);
    return correction.find() ? text.substring(0, correction.start()) : text;
  }

  /** A reason may go; a second clause may not, for half of what earns a mark does not. */
  private static Stream<String> variants(String sentence) {
    String whole = sentence.replace(", and that ", ", and ");
    String withoutReason =
        whole.contains(", and ") ? whole : REASON.matcher(whole).replaceFirst("");
    return Stream.of(withoutReason, whole).distinct().flatMap(variant -> plain(variant).stream());
  }

  /** What is said before a second clause, unless this limits it: half of a rule can be wrong. */
  private static Stream<String> firstClause(String sentence) {
    var clauses = SECOND_CLAUSE.matcher(sentence);
    return clauses.matches() && !LIMIT.matcher(clauses.group(2)).find()
        ? plain(clauses.group(1)).stream()
        : Stream.of();
  }

  private static Optional<String> plain(String text) {
    String bare = Sentences.bare(text);
    boolean usable = bare.split("\\s+").length >= LEAST_WORDS && !NOT_PLAIN.matcher(bare).find();
    return usable ? Optional.of(Names.capitalised(bare)) : Optional.empty();
  }

  private static boolean standsAlone(String claim) {
    return !LEANS.matcher(claim).find();
  }
}
