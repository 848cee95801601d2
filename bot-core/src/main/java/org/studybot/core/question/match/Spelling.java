package org.studybot.core.question.match;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One form for the British and the American spelling of a word, and for singular and plural. */
final class Spelling {

  private record Rule(Pattern pattern, String replacement) {}

  /** Shorter words have neither two spellings nor a plural that could be told from a name. */
  private static final int SHORTEST = 4;

  private static final Pattern SINGULAR = Pattern.compile("(?:ss|us|is)$");
  private static final Pattern SIBILANT = Pattern.compile("(?:ch|sh|x|ss|zz)es$");

  private static final List<Rule> AMERICAN =
      List.of(
          rule("(?<!\\w)(\\w{3,})is(e|ed|es|ing|er|ers|or|ors|ation|ations)$", "$1iz$2"),
          rule("(?<!\\w)(\\w{3,})ys(e|ed|es|ing|er|ers)$", "$1yz$2"),
          rule(
              "^(\\w*(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|od|rig|rum|sav|tum|vap|vig"
                  + "|endeav|arm|cand))our",
              "$1or"),
          rule("^(\\w*(?:cent|met|lit|fib|theat|calib|lust|somb|meag|spect))re(s?)$", "$1er$2"),
          rule("^(defen|offen|preten|licen|practi)[cs](e|es|ed|ing)$", "$1c$2"),
          rule("^(\\w{3,}[aeiou])ll(ing|ed|er|ers|or|ors)$", "$1l$2"),
          rule("^(enrol|fulfil|instal|distil|instil)l(s|ments?)?$", "$1$2"),
          rule("^(\\w*(?:catal|dial|anal|monol|prol))ogue(s?)$", "$1og$2"),
          rule("^(program)me(s?)$", "$1$2"),
          rule("^(\\w*(?:judg|acknowledg))ement(s?)$", "$1ment$2"),
          rule("^(?=\\w*+$)(\\w*?)sulph", "$1sulf"),
          rule("^enquir(\\w+)$", "inquir$1"),
          rule("^age(ing)$", "ag$1"),
          rule("^grey(\\w*)$", "gray$1"),
          rule("^(skil|wil)lful(\\w*)$", "$1ful$2"),
          rule("^(?=\\w{6})(\\w*)[ao]e(?=[a-z])(?!(?:d|rs?|s|ing|ist)$)", "$1e"));

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("children", "child"),
          Map.entry("people", "person"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("feet", "foot"),
          Map.entry("teeth", "tooth"),
          Map.entry("lives", "life"),
          Map.entry("wives", "wife"),
          Map.entry("criteria", "criterion"),
          Map.entry("phenomena", "phenomenon"),
          Map.entry("analyzes", "analysis"),
          Map.entry("crises", "crisis"),
          Map.entry("hypotheses", "hypothesis"),
          Map.entry("diagnoses", "diagnosis"));

  /** Single words with two spellings of one meaning. */
  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("adviser", "advisor"),
          Map.entry("advisers", "advisors"),
          Map.entry("convener", "convenor"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("mould", "mold"),
          Map.entry("moulds", "molds"),
          Map.entry("plough", "plow"),
          Map.entry("jewellery", "jewelry"),
          Map.entry("sceptic", "skeptic"),
          Map.entry("sceptical", "skeptical"),
          Map.entry("artefact", "artifact"),
          Map.entry("artefacts", "artifacts"),
          Map.entry("pyjamas", "pajamas"),
          Map.entry("moustache", "mustache"),
          Map.entry("doughnut", "donut"),
          Map.entry("cosy", "cozy"),
          Map.entry("focussed", "focused"),
          Map.entry("focussing", "focusing"),
          Map.entry("manoeuvre", "maneuver"),
          Map.entry("manoeuvres", "maneuvers"),
          Map.entry("carcase", "carcass"),
          Map.entry("gaol", "jail"),
          Map.entry("chlorophyl", "chlorophyll"),
          Map.entry("xanthophyl", "xanthophyll"),
          Map.entry("homoeopathy", "homeopathy"));

  private Spelling() {}

  /** The word, in lower case, in its one form; words that differ in meaning stay apart. */
  static String fold(String word) {
    String american = american(word);
    return IRREGULAR.getOrDefault(american, singular(american));
  }

  static String american(String word) {
    String folded = VARIANTS.getOrDefault(word, word);
    if (word.length() < SHORTEST) {
      return word;
    }
    for (Rule rule : AMERICAN) {
      folded = rule.pattern.matcher(folded).replaceFirst(rule.replacement);
    }
    return folded;
  }

  private static String singular(String word) {
    if (word.length() < SHORTEST || !word.endsWith("s") || SINGULAR.matcher(word).find()) {
      return word;
    }
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return SIBILANT.matcher(word).find()
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  private static Rule rule(String pattern, String replacement) {
    return new Rule(Pattern.compile(pattern), replacement);
  }
}
