package org.studybot.core.question.match;

import java.util.List;
import java.util.Set;

/** Beginnings and endings that make another word of the same root. */
final class Affixes {

  private static final List<String> PREFIXES =
      List.of(
          "", "un", "in", "im", "il", "ir", "non", "dis", "mis", "de", "anti", "ante", "pre",
          "post", "pro", "re", "per", "inter", "intra", "intro", "extra", "hyper", "hypo", "over",
          "under", "sub", "super", "micro", "macro", "milli", "mega", "kilo", "mono", "poly",
          "oligo", "bi", "uni", "di", "tri", "tetra", "penta", "hexa", "endo", "exo", "ecto",
          "meso", "epi", "ex", "em", "im", "homo", "homeo", "hetero", "iso", "allo", "mal", "para",
          "peri", "pseudo", "ab", "ad", "af", "ef", "ana", "cata", "con", "contra", "trans", "cis",
          "ortho", "meta", "thermo", "chemo", "photo", "phono", "a", "an", "e", "o", "ap", "ep",
          "sym", "syn");

  /** Endings of one kind each: whichever of them a word has, the others are other words. */
  private static final List<Set<String>> ENDINGS =
      List.of(
          Set.of("er", "ee", "or", "ant"),
          Set.of("ful", "less"),
          Set.of(
              "ane", "ene", "yne", "one", "ine", "ide", "ite", "ate", "ose", "ase", "ole", "ol",
              "al", "yl", "oic", "amide", "amine", "eme", "ome", "oside", "osine"),
          Set.of("itis", "osis", "oma", "asis", "esis", "ysis", "emia", "aemia", "uria", "pathy"),
          Set.of(
              "phagia", "phasia", "plegia", "paresis", "pnea", "pnoea", "praxia", "phobia",
              "philia", "phonia", "phoria", "algia"),
          Set.of("ectomy", "otomy", "ostomy", "oscopy", "plasty", "opexy", "centesis"),
          Set.of("cyte", "cyst", "blast", "clast", "phyte", "phage"),
          Set.of("gram", "graph", "graphy", "meter", "metry", "scope", "scopy"),
          Set.of("logy", "nomy", "logist", "nomist", "logical", "nomic"),
          Set.of("phile", "phobe", "philic", "phobic", "trophic", "tropic", "tropism"),
          Set.of("genic", "gamic", "genous", "genesis", "lysis", "lytic", "genetic"),
          Set.of("morph", "troph", "therm", "derm", "sperm"),
          Set.of("ic", "ous", "ium"),
          Set.of("", "s", "es", "ed", "d", "ing", "ly", "ness"),
          Set.of("um", "a", "us", "i", "on", "is", "es", "ae"),
          Set.of("y", "ies", "ied"),
          Set.of("ism", "ist", "ise", "ize", "istic"));

  /** Parts of words of the sciences, wherever they stand, that mean something else each. */
  private static final List<Set<String>> PARTS =
      List.of(
          Set.of("trop", "troph", "strophe"),
          Set.of("tomy", "stomy", "ectomy", "otomy", "ostomy"),
          Set.of("phag", "phas", "plas", "phon", "pleg", "phob", "phil"),
          Set.of("emia", "aemia", "uria"),
          Set.of("emic", "aemic", "uric"),
          Set.of("hyper", "hypo", "hypno"),
          Set.of("ureter", "urethr", "urether", "uter"),
          Set.of("arthr", "arter", "arteri"),
          Set.of("perine", "perone", "peritone"),
          Set.of("myo", "myelo", "myco", "myxo"),
          Set.of("cyto", "cysto", "cyst", "cyt"),
          Set.of("gluc", "glyc"),
          Set.of("andr", "anthr"),
          Set.of("meth", "eth", "ethyl", "methyl"),
          Set.of("but", "pent", "prop", "hept", "hex", "oct", "non", "dec"),
          Set.of("oxo", "oxy", "azo", "thio"),
          Set.of("taxis", "stasis", "tasis", "praxis", "ptosis"),
          Set.of("genesis", "kinesis", "genetic", "kinetic"),
          Set.of("rhin", "rhiz"),
          Set.of("carp", "tars"),
          Set.of("phyt", "phyl"),
          Set.of("sulph", "sulf", "sulphon", "sulfon"),
          Set.of("para", "peri"));

  private static final int SHORTEST_ROOT = 3;

  /** A vowel astray in a long noun such as "hypothesis", of which no Latin form ends in -esus. */
  private static final int LONG = 9;

  private Affixes() {}

  static boolean tellApart(String one, String other) {
    return beginApart(one, other)
        || PARTS.stream().anyMatch(kind -> partApart(one, other, kind))
        || (!isVowelAstray(one, other)
            && ENDINGS.stream().anyMatch(kind -> endApart(one, other, kind)));
  }

  private static boolean isVowelAstray(String one, String other) {
    int stem = one.length() - 2;
    return one.length() >= LONG
        && one.endsWith("esis")
        && other.equals(one.substring(0, stem) + "us");
  }

  private static boolean partApart(String one, String other, Set<String> parts) {
    return parts.stream().anyMatch(part -> partApart(one, other, part, parts));
  }

  private static boolean partApart(String one, String other, String part, Set<String> parts) {
    for (int at = one.indexOf(part); at >= 0; at = one.indexOf(part, at + 1)) {
      String before = one.substring(0, at);
      String after = one.substring(at + part.length());
      if (parts.stream().anyMatch(it -> !it.equals(part) && other.equals(before + it + after))) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginApart(String one, String other) {
    return PREFIXES.stream()
        .filter(prefix -> isRoot(one.length() - prefix.length()) && one.startsWith(prefix))
        .map(prefix -> one.substring(prefix.length()))
        .anyMatch(root -> PREFIXES.stream().anyMatch(prefix -> other.equals(prefix + root)));
  }

  private static boolean endApart(String one, String other, Set<String> endings) {
    return endings.stream()
        .filter(ending -> isRoot(one.length() - ending.length()) && one.endsWith(ending))
        .map(ending -> one.substring(0, one.length() - ending.length()))
        .anyMatch(root -> endings.stream().anyMatch(ending -> other.equals(root + ending)));
  }

  private static boolean isRoot(int length) {
    return length >= SHORTEST_ROOT;
  }
}
